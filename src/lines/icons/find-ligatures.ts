import { lazily } from '../../core/lazily.js';
import type { Span } from '../span.js';
import { loadIconNames } from './load-icon-names.js';

/** Icon fonts turn these into drawings; without the font they are letters in the text. */
const SNAKE = /(?<![a-z0-9])[a-z0-9]{1,40}(?:_[a-z0-9]{1,40}){1,9}/gu;
/** Longer names are not looked up: the longest published ligature has 41 characters. */
const LONGEST = 64;
const LETTER = lazily(() => /\p{L}/u);
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;
const FEW_WORDS = 5;
/** So many characters around a token are looked at, and so many where a sentence closes. */
const NEAR = 80;
const CLOSING = 6;

/**
 * Finds icon-font ligatures of several words (`keyboard_arrow_down`) where they are glued to
 * other text or stand at its edge. Inside a sentence, with spaces around, they are left alone:
 * pages about code have such words.
 */
export function findLigatures(text: string): Span[] {
  return [...text.matchAll(SNAKE)].flatMap(({ 0: token, index }) => {
    const inner = token.length > LONGEST ? null : ligatureIn(token);
    if (inner === null) return [];
    const span: Span = [index + inner[0], index + inner[1]];
    return isResidue(text, span) ? [span] : [];
  });
}

/** The ligature in a token whose ends may be glued to words: `menukeyboard_arrow_down`. */
function ligatureIn(token: string): Span | null {
  const { ligatures } = loadIconNames();
  const lastStart = token.indexOf('_');
  const firstEnd = token.lastIndexOf('_') + 1;
  for (let start = 0; start < lastStart; start += 1) {
    for (let end = token.length; end > firstEnd; end -= 1) {
      if (ligatures.has(token.slice(start, end))) return [start, end];
    }
  }
  return null;
}

function isResidue(text: string, [start, end]: Span): boolean {
  const isFirst = isBlank(text.slice(Math.max(0, start - NEAR), start));
  const isLast = isBlank(text.slice(end, end + NEAR));
  const spaceBefore = /\s/u.test(text.charAt(start - 1));
  const before = text.slice(Math.max(0, start - NEAR), start).trimEnd();
  const after = text.slice(end, end + NEAR).trimStart();
  if (isFirst) return isLast || opensText(after.charAt(0));
  if (!spaceBefore) return (isLast || opensText(text.charAt(end))) && isGluedTo(before);
  return isLast && (isShort(before) || endsSentence(before));
}

function opensText(character: string): boolean {
  return /[\p{Lu}\p{Lo}\p{N}"“„«(]/u.test(character);
}

/** Glued to a word, or to the end of a sentence rather than to an object: `plt.linear_scale`. */
function isGluedTo(before: string): boolean {
  return LETTER().test(before.slice(-1)) || (endsSentence(before) && !isShort(before));
}

function endsSentence(before: string): boolean {
  return SENTENCE_END.test(before.slice(-CLOSING));
}

function isShort(before: string): boolean {
  return before.length < NEAR && before.trim().split(/\s+/u).length <= FEW_WORDS;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
