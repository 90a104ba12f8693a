import type { Label } from '../../core/label.js';
import { fillFeatures } from '../../features/fill-features.js';
import { loadVocabulary } from '../../features/load-vocabulary.js';
import type { MeasuredPage } from '../../features/measure-page.js';
import { scanPage } from '../../features/scan-page.js';
import { scoreUntilDecided } from './forest.js';
import { loadModel } from './load-model.js';
import { loadStops } from './load-stops.js';

/** Which mistake is worse: removing what belongs to the article, or keeping what does not. */
export type Favor = 'precision' | 'balanced' | 'recall';

/** Raw scores (log-odds) above which a line is kept. */
export const THRESHOLDS: Readonly<Record<Favor, number>> = {
  precision: 0.7,
  balanced: -0.2,
  recall: -1.1,
};

/** What the learned model says of every line. */
export function judgeByModel(
  page: MeasuredPage,
  favor: Favor = 'balanced',
  weights?: string,
): Label[] {
  const scanned = scanPage(page, loadVocabulary(weights));
  const forest = loadModel(weights);
  const scores = scoreUntilDecided(forest, fillFeatures(scanned), loadStops(forest, favor));
  return page.lines.map((_, index) => {
    const score = scores[index]!;
    const role = score > THRESHOLDS[favor] ? 'body' : 'other';
    return { role, reason: { by: 'model', score: toProbability(score) } };
  });
}

function toProbability(score: number): number {
  return Number((1 / (1 + Math.exp(-score))).toFixed(3));
}
