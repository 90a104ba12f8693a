import { classOf, DIGIT, isLetter, LOWER, OTHER } from '../../core/char-class.js';
import type { Line } from '../../core/line.js';

/** How a line begins and ends, as far as that tells whether a sentence goes on. */
export interface Edges {
  readonly startsLower: boolean;
  /** Whether it begins with a mark that belongs to what stands before. */
  readonly startsClosing: boolean;
  /** Whether it ends with a bracket or quote that opens. */
  readonly endsOpening: boolean;
  /** Whether it ends inside a sentence: in a letter, a comma or a dash. */
  readonly isOpen: boolean;
}

const CLOSING = /^[,.;:!?)\]”’»%。、，！？：；）」』،؛]/u;
const OPENING = /[([“„«（「『]$/u;
const OPEN_MARK = /[,;，、–—]$/u;

/** Code has its line breaks where it wants them. */
const CODE: Edges = {
  startsLower: false,
  startsClosing: false,
  endsOpening: false,
  isOpen: false,
};

export function edgesOf({ text, blanksBefore, glued, part }: Line): Edges {
  if (part) return CODE;
  const mayGoOn = blanksBefore === 0 && !glued;
  const start = text.slice(0, 2);
  const end = text.slice(-2);
  return {
    startsLower: mayGoOn && startsLower(start),
    startsClosing: mayGoOn && CLOSING.test(start),
    endsOpening: OPENING.test(end),
    isOpen: OPEN_MARK.test(end) || endsInWord(end),
  };
}

function startsLower(text: string): boolean {
  const kind = classOf(text.charCodeAt(0));
  return kind === LOWER || (kind === OTHER && /^\p{Ll}/u.test(text));
}

/** In a letter or a digit; only of those that are two units an expression has to be asked. */
function endsInWord(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  const kind = classOf(unit);
  return isLetter(unit) || kind === DIGIT || (kind === OTHER && /[\p{L}\p{Nd}]$/u.test(text));
}
