/** Scores from which on a line counts as settled, and the share of such lines that are gold. */
const LEAST = -1.5;
const LEAST_SHARE = 0.02;
const MOST = 1;
const MOST_SHARE = 0.95;

/**
 * The score above which lines are kept so that the word F1 that the scores (log-odds) lead to
 * expect of the page is greatest: a line adds to F1 when its probability is above half of the F1
 * that is reached. A page whose article is hard to tell so keeps its doubtful lines, where little
 * is lost by them; a clear one does not. See Lipton, Elkan and Naryanaswamy, "Optimal
 * Thresholding of Classifiers to Maximize F1 Measure", 2014.
 */
export function findThreshold(scores: ArrayLike<number>, words: readonly number[]): number {
  const order = words.map((_, line) => line).sort((one, other) => scores[other]! - scores[one]!);
  const expected = order.map((line) => words[line]! * shareOf(scores[line]!));
  const gold = expected.reduce((sum, value) => sum + value, 0);
  let kept = 0;
  let found = 0;
  let best = 0;
  order.forEach((line, place) => {
    kept += words[line]!;
    found += expected[place]!;
    best = Math.max(best, found / Math.max(1, kept + gold));
  });
  return Math.log(best / (1 - best));
}

function shareOf(score: number): number {
  if (score < LEAST) return LEAST_SHARE;
  return score > MOST ? MOST_SHARE : 1 / (1 + Math.exp(-score));
}
