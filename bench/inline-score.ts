import { alignShares } from './align-gold.js';
import type { Scores } from './outcome.js';
import { ratio } from './word-score.js';

/** A line that opens or closes the region that is looked at has so many words at least. */
const LONG = 12;

/**
 * Between the first and the last long gold line: the share of the words of lines that are not
 * gold that a body leaves out, and the share of the gold lines' words that it keeps.
 */
export function inlineScore(
  lines: readonly (readonly string[])[],
  isGold: readonly boolean[],
  body: readonly string[],
): Scores {
  const isLong = lines.map((words, index) => isGold[index] && words.length >= LONG);
  const first = isLong.indexOf(true);
  if (first < 0) return {};
  const kept = alignShares(lines, body);
  const words = { junk: 0, junkKept: 0, gold: 0, goldKept: 0 };
  for (let at = first; at <= isLong.lastIndexOf(true); at += 1) {
    const size = lines[at]!.length;
    words[isGold[at] ? 'gold' : 'junk'] += size;
    if (kept[at]! >= 0.5) words[isGold[at] ? 'goldKept' : 'junkKept'] += size;
  }
  return {
    ...(words.junk > 0 && { inlineRemoved: 1 - words.junkKept / words.junk }),
    inlineKept: ratio(words.goldKept, words.gold),
  };
}
