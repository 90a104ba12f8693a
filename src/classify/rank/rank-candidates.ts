import { scoreRows } from '../model/forest.js';
import { loadForest } from '../model/load-forest.js';
import { toProbability } from '../model/to-probability.js';
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
  const scores = scoreAnswers(ranker, fillRows(ranker, candidates), weights);
  const ranked = candidates.map((candidate, index) => ({
    candidate,
    score: toProbability(scores[index]!),
  }));
  return rescore(ranked, ({ score }) => score);
}

/** The same with the scores that something else than the forest gives them, in their new order. */
export function rescore<T>(
  ranked: readonly Ranked<T>[],
  scoreOf: (one: Ranked<T>) => number,
): Ranked<T>[] {
  return ranked
    .map((one) => ({ candidate: one.candidate, score: scoreOf(one) }))
    .sort((a, b) => b.score - a.score);
}

/** The raw score of each row of answers to a ranker's questions; above 0 is more likely than not. */
export function scoreAnswers<T>(
  { name, questions }: Ranker<T>,
  rows: Float32Array,
  weights: string,
): Float64Array {
  return scoreRows(loadForest(weights, name, Object.keys(questions).length), rows);
}
