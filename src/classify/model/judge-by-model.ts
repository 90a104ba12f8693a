import type { Label } from '../../core/label.js';
import type { PageKind } from '../../core/page.js';
import type { Part } from '../../features/fill-families.js';
import { fillFeatures } from '../../features/fill-features.js';
import { loadVocabulary } from '../../features/load-vocabulary.js';
import { fillPageFeatures } from '../../features/markup/fill-page-features.js';
import { loadNameOdds } from '../../features/markup/load-name-odds.js';
import { scanMarkup } from '../../features/markup/scan-markup.js';
import type { MeasuredLine, MeasuredPage } from '../../features/measure-page.js';
import { scanPage } from '../../features/scan-page.js';
import type { Favor } from './favor.js';
import { findThreshold } from './find-threshold.js';
import { scoreUntilDecided } from './forest.js';
import { loadModel, type ModelName } from './load-model.js';
import { loadStops } from './load-stops.js';
import { toProbability } from './to-probability.js';

/** What is added to the threshold of a page, and between the first and last line of its article. */
const SHIFTS: Readonly<Record<Favor, number>> = { precision: 0.9, balanced: 0, recall: -0.9 };
const INSIDE = 0.1;

/** Training counts lines inside articles twice, which lifts their scores (log-odds) by so much. */
const LIFT = 0.2;

/** How far a page's own threshold may go: raw scores above which a line is kept. */
const LOWEST = -0.6;
const HIGHEST = 0.2;

/** Between which scores the threshold of every page lies. */
export const THRESHOLDS: Readonly<Record<Favor, readonly [lowest: number, highest: number]>> = {
  precision: [LOWEST + SHIFTS.precision, HIGHEST + SHIFTS.precision + INSIDE],
  balanced: [LOWEST, HIGHEST + INSIDE],
  recall: [LOWEST + SHIFTS.recall, HIGHEST + SHIFTS.recall + INSIDE],
};

/** A line that opens or closes the article has so many words, and such a score, at least. */
const LONG = 12;
const LIKELY = 0.5;

/** What the learned model says of every line. */
export function judgeByModel(
  page: MeasuredPage,
  favor: Favor = 'balanced',
  weights?: string,
): Label[] {
  const { lines } = page;
  const scores = scoreLines(page, favor, weights);
  const threshold = thresholdOf(lines, scores) + SHIFTS[favor];
  const isOpening = lines.map(
    ({ wordCount }, index) => wordCount >= LONG && scores[index]! > LIKELY,
  );
  const first = isOpening.indexOf(true);
  const last = isOpening.lastIndexOf(true);
  return lines.map((_, index) => {
    const score = scores[index]!;
    const isInside = index >= first && index <= last;
    const role = score > threshold + (isInside ? INSIDE : 0) ? 'body' : 'other';
    return { role, reason: { by: 'model', score: toProbability(score) } };
  });
}

/** Each kind of page has a model of its own: markup says more of a line than its text does. */
const MODEL_OF: Readonly<Record<PageKind, ModelName>> = {
  text: 'lines',
  html: 'pages',
  markdown: 'markdown',
};

function scoreLines(page: MeasuredPage, favor: Favor, weights?: string): Float64Array {
  const model = MODEL_OF[page.page.kind];
  return scoreBy(model, featuresOf(page, weights), page, favor, weights);
}

/** A function that gives the features of a part of the lines. */
function featuresOf(page: MeasuredPage, weights?: string): (part: Part) => Float32Array {
  const vocabulary = loadVocabulary(weights);
  if (!page.page.spans) {
    const scanned = scanPage(page, vocabulary);
    return (part) => fillFeatures(scanned, part);
  }
  const marked = scanMarkup(page, vocabulary, loadNameOdds(weights));
  return (part) => fillPageFeatures(marked, part);
}

/** Rows are filled and scored some at a time: a page can have a million lines. */
const PART_LINES = 256;

/** Beside the parsing of HTML its forest costs little: only that of text stops early. */
function scoreBy(
  model: ModelName,
  fill: (part: Part) => Float32Array,
  { lines }: MeasuredPage,
  favor: Favor,
  weights?: string,
): Float64Array {
  const forest = loadModel(model, weights);
  const stops = model === 'lines' ? loadStops(forest, favor) : [];
  const scores = new Float64Array(lines.length);
  for (let first = 0; first < lines.length; first += PART_LINES) {
    const end = Math.min(lines.length, first + PART_LINES);
    scores.set(scoreUntilDecided(forest, fill({ first, end }), stops), first);
  }
  return scores;
}

function thresholdOf(lines: readonly MeasuredLine[], scores: Float64Array): number {
  const words = lines.map(({ wordCount }) => wordCount);
  return Math.min(HIGHEST, Math.max(LOWEST, findThreshold(scores, words) + LIFT));
}
