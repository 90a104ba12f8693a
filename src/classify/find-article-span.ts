import type { Run } from './find-densest-run.js';

/** Prose below the densest run belongs to the article when it is worth one sentence. */
const BELOW = 10;
/** Above it stand appeals and teasers as well: it takes two. */
const ABOVE = 20;

/**
 * The article from its first to its last prose: the densest run, and on both sides all prose
 * that no barrier parts from it.
 */
export function findArticleSpan(
  worths: readonly number[],
  isBarrier: (index: number) => boolean,
  [first, end]: Run,
): Run {
  if (first === end) return [first, end];
  const reach = (from: number, step: 1 | -1, least: number) => {
    let farthest = from - step;
    let sum = 0;
    for (let at = from; at >= 0 && at < worths.length && !isBarrier(at); at += step) {
      sum = Math.max(0, sum + worths[at]!);
      if (worths[at]! > 0 && sum >= least) farthest = at;
    }
    return farthest;
  };
  return [reach(first - 1, -1, ABOVE), reach(end, 1, BELOW) + 1];
}
