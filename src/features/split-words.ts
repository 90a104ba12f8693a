import { isAscii } from '../core/is-ascii.js';
import { lazily } from '../core/lazily.js';

const WORD = lazily(() => /[\p{L}\p{M}\p{N}]+/gu);
const ASCII_WORD = /[A-Za-z\d]+/g;

/** Thai to Lao, Burmese, Khmer, kana, Han: scripts that put no spaces between words. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/u;
const PIECES = new RegExp(`${UNSPACED.source}|[^${UNSPACED.source.slice(1)}+`, 'gu');

/** Runs of letters and digits; in scripts without spaces each character is a word of its own. */
export function splitWords(text: string): readonly string[] {
  if (isAscii(text)) return text.match(ASCII_WORD) ?? [];
  const runs = text.match(WORD()) ?? [];
  return UNSPACED.test(text) ? runs.flatMap((run) => run.match(PIECES) ?? []) : runs;
}

/** Where each of the words begins in the text, in UTF-16 units, whatever its case. */
export function findStarts(text: string): readonly number[] {
  const runs = [...text.matchAll(isAscii(text) ? ASCII_WORD : WORD())];
  return runs.flatMap(({ 0: run, index }) =>
    UNSPACED.test(run) ? [...run.matchAll(PIECES)].map((piece) => index + piece.index) : [index],
  );
}

/**
 * How many words a reader would count: about two characters make one word where a script puts
 * no spaces between them.
 */
export function countWords(words: readonly string[]): number {
  let unspaced = 0;
  for (const word of words) if (word.length === 1 && UNSPACED.test(word)) unspaced += 1;
  return words.length - unspaced / 2;
}

/** Whether the text begins in a script without spaces. */
export function isUnspaced(text: string): boolean {
  return text.charCodeAt(0) >= 0x0e00 && UNSPACED.test(text.charAt(0));
}
