import { FEATURES } from '../../features/fill-features.js';
import type { Forest } from './forest.js';
import { loadForest } from './load-forest.js';

/** The line model of a folder of weights, our own unless told. Throws when it has other features. */
export function loadModel(folder = ''): Forest {
  return loadForest(folder, 'lines', FEATURES.length);
}
