/** A line of fewer words is a label, a link or a heading more often than a sentence. */
const FEWEST_WORDS = 10;
/** What such a line takes from the sum. */
const PENALTY = 8;

/**
 * The run of lines where prose is densest: each line of ten or more words adds its words, each
 * shorter one takes a constant away, and the run with the greatest sum wins (the maximum
 * subarray). Gives the index of its first line and the index after its last.
 */
export function findDensestRun(lines: readonly { readonly wordCount: number }[]): [number, number] {
  let best = 0;
  let bestRun: [number, number] = [0, 0];
  let sum = 0;
  let first = 0;
  lines.forEach(({ wordCount }, index) => {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += wordCount >= FEWEST_WORDS ? wordCount : -PENALTY;
    if (sum > best) {
      best = sum;
      bestRun = [first, index + 1];
    }
  });
  return bestRun;
}
