import {
  CASELESS,
  classOf,
  DASH,
  DIGIT,
  END_MARK,
  isLetter,
  LOWER,
  OTHER,
  QUOTE,
  SPACE,
  UNSPACED,
  UPPER,
  WIDE,
} from '../../core/char-class.js';
import { isAscii } from '../../core/is-ascii.js';
import { lazily } from '../../core/lazily.js';
import { findSeams } from '../../lines/seams/find-seams.js';
import { loadAuthorWords } from './author-words.js';

/** A word or a mark of a line, as far as names are concerned. */
export interface NameToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /**
   * `capital`: may be part of a name; `bare`: its script has no capitals, so it may as well;
   * `lower`: a word that only cues and particles are; `number`; `mark`.
   */
  readonly kind: 'capital' | 'bare' | 'lower' | 'number' | 'mark';
  /** Whether a scraper glued it to what stands before. */
  readonly isGlued: boolean;
}

/** Letters before the dot of an abbreviation. */
const ABBREVIATED = 4;
const DOT = 0x2e;
const CAPITAL = lazily(() => /^['’]?[\p{Lu}\p{Lt}]/u);
const LETTER = lazily(() => /^[\p{L}\p{M}]/u);
/** Georgian has capitals that nobody uses. */
const BARE = lazily(() => /^(?:\p{Lo}|[\u10d0-\u10ff])/u);
const GEORGIAN = 0x10a0;

/** Classes of what may join a word to more of it, such as hyphens, or be half a character. */
const JOINING = new Set([DIGIT, CASELESS, WIDE, UNSPACED, QUOTE, DASH, OTHER]);

/**
 * Cuts a line into words and marks, and at seams unless told otherwise; linear in its length.
 *
 * @param most how many are wanted
 */
export function tokeniseNames(
  text: string,
  atSeams = true,
  most = Number.POSITIVE_INFINITY,
): NameToken[] {
  const tokens: NameToken[] = [];
  for (let at = 0; at < text.length && tokens.length < most; ) {
    const end = tokenEnd(text, at);
    let from = at;
    if (atSeams && hasInnerCapital(text, at, end)) {
      const cut = tokens.length === 0 ? gluedCue(text.slice(at, end)) : 0;
      const seams = findSeams(text, at + cut + 1, end).map((seam) => seam.at);
      for (const to of cut > 0 ? [at + cut, ...seams] : seams) {
        tokens.push(toToken(text, from, to));
        from = to;
      }
    }
    if (end > from) tokens.push(toToken(text, from, end));
    at = Math.max(end, at + 1);
  }
  return tokens.length > most ? tokens.slice(0, most) : tokens;
}

/** Whether a word has a capital inside: without one it has no seam. */
function hasInnerCapital(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (classOf(text.charCodeAt(at)) === UPPER) return true;
  }
  return false;
}

const TURN = lazily(() => /\p{Ll}(?=\p{Lu})/u);

/** How long the cue is that opens a word, as in `ByJane`; 0 when none does. */
function gluedCue(word: string): number {
  const turn = word.search(isAscii(word) ? /[a-z](?=[A-Z])/ : TURN()) + 1;
  return turn > 0 && loadAuthorWords().cues.has(word.slice(0, turn).toLowerCase()) ? turn : 0;
}

/** Where the token that begins at a place ends; the same place when none does. */
function tokenEnd(text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at));
  if (kind === SPACE) return at;
  if (isMark(kind)) return at + 1;
  return plainEnd(text, at, kind) ?? exactEnd(text, at);
}

/** The end of a word of letters with capitals, or of a number, that nothing joins to more. */
function plainEnd(text: string, at: number, kind: number): number | null {
  const isWord = isCased(kind);
  if (!isWord && kind !== DIGIT) return null;
  let end = at + 1;
  let next = SPACE;
  for (; end < text.length; end += 1) {
    next = classOf(text.charCodeAt(end));
    if (isWord ? !isCased(next) : next !== DIGIT) break;
  }
  if (end === text.length || next === SPACE) return end;
  if (!isWord) return next === OTHER ? null : end;
  if (next === END_MARK) {
    const mayAbbreviate = text.charCodeAt(end) === DOT && end - at <= ABBREVIATED;
    return mayAbbreviate && /./.test(text.charAt(end + 1)) ? end + 1 : end;
  }
  return JOINING.has(next) ? null : end;
}

/**
 * By an expression, which is slower: a number; letters with what joins them; anything else. An
 * initial or abbreviation has its dot.
 */
function exactEnd(text: string, at: number): number {
  const token =
    /\p{Nd}+|[\p{L}\p{M}]{1,4}\.(?=.)|[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}_\u200c]|['’ʼ\u2010\u2011-](?=[\p{L}\p{M}]))*|[^\s\u200e\u200f\u00ad\ufeff]/uy;
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : at;
}

function isCased(kind: number): boolean {
  return kind === LOWER || kind === UPPER;
}

/** Of a class that is neither letters, digits nor white space, nor may be half a character. */
function isMark(kind: number): boolean {
  return kind >= END_MARK;
}

function toToken(text: string, start: number, end: number): NameToken {
  const raw = text.slice(start, end);
  const kind = kindOf(raw);
  const isGlued = kind !== 'mark' && isGlue(text, start - 1);
  return { text: raw, lower: kind === 'mark' ? raw : lowerWord(raw), start, end, kind, isGlued };
}

/** Whether a letter or a digit stands at a place. */
function isGlue(text: string, at: number): boolean {
  if (at < 0) return false;
  const unit = text.charCodeAt(at);
  return isLetter(unit) || classOf(unit) === DIGIT;
}

/** Without the dot of an abbreviation. */
function lowerWord(raw: string): string {
  const isDotted = raw.length > 1 && raw.charCodeAt(raw.length - 1) === DOT;
  const lower = raw.toLowerCase();
  return isDotted ? lower.slice(0, -1) : lower;
}

function kindOf(raw: string): NameToken['kind'] {
  const first = raw.charCodeAt(0);
  const kind = classOf(first);
  if (kind === LOWER && first < GEORGIAN) return 'lower';
  if (kind === UPPER) return 'capital';
  if (kind === DIGIT) return 'number';
  if (isMark(kind)) return 'mark';
  if (CAPITAL().test(raw)) return 'capital';
  if (BARE().test(raw)) return 'bare';
  if (LETTER().test(raw)) return 'lower';
  return /^\p{Nd}/u.test(raw) ? 'number' : 'mark';
}
