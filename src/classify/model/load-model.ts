import { FEATURES } from '../../features/fill-features.js';
import { readWeights } from '../../features/read-weights.js';
import type { Forest } from './forest.js';
import { readForest } from './read-forest.js';

const loaded = new Map<string, Forest>();

/** The line model of a folder of weights, our own unless told. Throws when it has other features. */
export function loadModel(folder = ''): Forest {
  let forest = loaded.get(folder);
  if (!forest) {
    forest = readForest(readWeights(folder, 'lines.bin'));
    if (forest.width !== FEATURES.length) {
      throw new Error(`weights of ${forest.width} features for ${FEATURES.length}: train anew`);
    }
    loaded.set(folder, forest);
  }
  return forest;
}
