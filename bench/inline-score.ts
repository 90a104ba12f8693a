import { alignGold } from './align-gold.js';
import type { Scores } from './outcome.js';
import { ratio } from './word-score.js';
import { wordsOf } from './words-of.js';

/**
 * Between the first and the last gold line of twelve words or more: the share of the words of
 * lines that are not gold that a body leaves out, and the share of the gold words it keeps.
 */
export function inlineScore(
  lines: readonly string[],
  isGold: readonly boolean[],
  body: string,
  lang: string,
): Scores {
  const sizes = lines.map((line) => wordsOf(line, lang).length);
  const isLong = isGold.map((gold, index) => gold && sizes[index]! >= 12);
  const first = isLong.indexOf(true);
  if (first < 0) return {};
  const isKept = alignGold(lines, body, lang);
  const words = { junk: 0, junkKept: 0, gold: 0, goldKept: 0 };
  for (let at = first; at <= isLong.lastIndexOf(true); at += 1) {
    const size = sizes[at]!;
    words[isGold[at] ? 'gold' : 'junk'] += size;
    if (isKept[at]) words[isGold[at] ? 'goldKept' : 'junkKept'] += size;
  }
  return {
    ...(words.junk > 0 && { inlineRemoved: 1 - words.junkKept / words.junk }),
    inlineKept: ratio(words.goldKept, words.gold),
  };
}
