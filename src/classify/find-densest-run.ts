/**
 * What a gap between two stretches of prose may cost at most: a long table or list inside an
 * article does not cut it in two.
 */
const WIDEST_GAP = 25;

/** A run of lines: the index of its first line, and the index after its last. */
export type Run = readonly [first: number, end: number];

/**
 * The run with the greatest sum of worths (the maximum subarray), in which no stretch of lines
 * below zero takes more than `WIDEST_GAP` away, except for the lines that are barriers. Empty
 * when every worth is below zero.
 */
export function findDensestRun(
  worths: readonly number[],
  isBarrier: (index: number) => boolean,
): Run {
  let best = 0;
  let bestRun: Run = [0, 0];
  let sum = 0;
  let floor = 0;
  let first = 0;
  worths.forEach((worth, index) => {
    if (sum <= 0) {
      sum = 0;
      floor = 0;
      first = index;
    }
    if (worth > 0 || isBarrier(index)) {
      sum += worth;
      floor = sum - WIDEST_GAP;
    } else {
      sum = Math.max(sum + worth, Math.min(sum, floor));
    }
    if (sum > best) {
      best = sum;
      bestRun = [first, index + 1];
    }
  });
  return bestRun;
}
