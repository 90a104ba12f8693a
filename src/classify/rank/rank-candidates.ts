import { scoreRows } from '../model/forest.js';
import { loadForest } from '../model/load-forest.js';
import { fillRows, type Ranker } from './ranker.js';

/** A candidate and how likely it is right, 0 to 1. */
export interface Ranked<T> {
  readonly candidate: T;
  readonly score: number;
}

/** The candidates with their scores, the likeliest first; of equals, the earlier one. */
export function rankCandidates<T>(
  ranker: Ranker<T>,
  candidates: readonly T[],
  weights = '',
): Ranked<T>[] {
  if (candidates.length === 0) return [];
  const forest = loadForest(weights, ranker.name, Object.keys(ranker.questions).length);
  const scores = scoreRows(forest, fillRows(ranker, candidates));
  return candidates
    .map((candidate, index) => ({ candidate, score: toProbability(scores[index]!) }))
    .sort((a, b) => b.score - a.score);
}

function toProbability(score: number): number {
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
