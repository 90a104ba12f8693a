import { readOdds } from '../load-vocabulary.js';
import { readWeights } from '../read-weights.js';
import type { HashTable } from '../score-words.js';

const loaded = new Map<string, HashTable>();

/** The log-odds of names of elements in a folder of weights, our own unless told, read once. */
export function loadNameOdds(folder = ''): HashTable {
  let odds = loaded.get(folder);
  if (!odds) {
    odds = readOdds(readWeights(folder, 'names.bin'));
    loaded.set(folder, odds);
  }
  return odds;
}
