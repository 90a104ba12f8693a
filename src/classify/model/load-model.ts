import { FEATURES } from '../../features/fill-features.js';
import { PAGE_FEATURES } from '../../features/markup/fill-page-features.js';
import type { Forest } from './forest.js';
import { loadForest } from './load-forest.js';

/** What each model of lines reads: lines of text, of HTML, or of Markdown. */
const COLUMNS = { lines: FEATURES, pages: PAGE_FEATURES, markdown: PAGE_FEATURES };

export type ModelName = keyof typeof COLUMNS;

/** A model of a folder of weights, our own unless told. Throws when it has other features. */
export function loadModel(model: ModelName, folder = ''): Forest {
  return loadForest(folder, model, COLUMNS[model].length);
}
