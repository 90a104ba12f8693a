import type { Repeats } from './count-repeats.js';
import { lastWhere, nextWhere, sumBefore } from './places.js';
import type { Scan } from './scan-lines.js';
import type { WordScores } from './score-words.js';

/** What lists leave around their items. Sums of all lines before have one cell more than lines. */
export interface Echoes {
  /** Logarithm of how often a short line stands on the page, summed. */
  readonly repeatedBefore: Float64Array;
  /** Short lines with numbers. */
  readonly numberedBefore: Float64Array;
  /** Log-odds of short lines as far as they speak against an article, summed: at most 0. */
  readonly rejectedBefore: Float64Array;
  /** The nearest short line above and below whose words speak strongly against an article. */
  readonly lastRejected: Int32Array;
  readonly nextRejected: Int32Array;
}

/** Words up to which a line counts as short. */
const SHORT = 12;
const STRONG = -2.5;

export function measureEchoes(scan: Scan, repeats: Repeats, { sum }: WordScores): Echoes {
  const { count } = scan;
  const isShort = (line: number) => scan.words[line]! <= SHORT;
  const cells = (value: (line: number) => number) => {
    const all = new Float64Array(count);
    for (let line = 0; line < count; line += 1) all[line] = isShort(line) ? value(line) : 0;
    return all;
  };
  const isStrong = (line: number) => isShort(line) && sum[line]! < STRONG;
  return {
    repeatedBefore: sumBefore(cells((line) => Math.log2(repeats.same[line]!))),
    numberedBefore: sumBefore(cells((line) => (scan.numbers[line]! > 0 ? 1 : 0))),
    rejectedBefore: sumBefore(cells((line) => Math.min(0, sum[line]!))),
    lastRejected: lastWhere(count, isStrong),
    nextRejected: nextWhere(count, isStrong),
  };
}
