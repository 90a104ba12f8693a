import { lazily } from '../../core/lazily.js';
import { wordFinder } from '../../core/word-finder.js';
import { hashWord } from '../../features/hash-word.js';
import { mayBeginSmall } from '../../features/scan-lines.js';
import type { Anatomy } from '../read-anatomy.js';

/** A word that begins small, and what may not touch it. */
const SMALL = lazily(() => ({
  all: /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu,
  one: /^\p{Ll}[\p{L}\p{M}]+$/u,
  before: /[\p{L}\p{M}'’-]$/u,
  after: /^[\p{L}\p{M}]/u,
}));

/**
 * A function that says whether a page has a lower-cased word apart from others. The text is only
 * searched for those that the scan has met, or that it may have met as a part of another word.
 */
export function findSmallWords({ page, lines, scan }: Anatomy): (word: string) => boolean {
  const others = lines.filter(({ index }) => scan.isOdd[index] === 1 || scan.isMixed[index] === 1);
  const find = wordFinder(page.text, SMALL);
  return (word) => {
    const mayBe =
      mayBeginSmall(scan, hashWord(word)) || others.some(({ text }) => text.includes(word));
    return mayBe && find(word);
  };
}
