import { readAsset } from '../core/read-asset.js';
import { unpackTable } from './hash-table.js';
import { loadOdds } from './load-odds.js';
import type { Vocabulary } from './score-words.js';

const loaded = new Map<string, Vocabulary>();

/** The vocabulary of a folder of weights, our own unless told, read once. */
export function loadVocabulary(folder = ''): Vocabulary {
  let vocabulary = loaded.get(folder);
  if (!vocabulary) {
    vocabulary = {
      functionWords: unpackTable(readAsset('dist/data/function-words.bin')),
      odds: loadOdds(folder, 'odds'),
    };
    loaded.set(folder, vocabulary);
  }
  return vocabulary;
}
