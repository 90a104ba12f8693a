import type { HashTable } from '../hash-table.js';
import { loadOdds } from '../load-odds.js';

const loaded = new Map<string, HashTable>();

/** The log-odds of names of elements in a folder of weights, our own unless told, read once. */
export function loadNameOdds(folder = ''): HashTable {
  let odds = loaded.get(folder);
  if (!odds) {
    odds = loadOdds(folder, 'names');
    loaded.set(folder, odds);
  }
  return odds;
}
