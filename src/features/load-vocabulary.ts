import { readJsonAsset } from '../core/read-asset.js';
import { hashWord } from './hash-word.js';
import { readWeights } from './read-weights.js';
import { type HashTable, toHashTable, type Vocabulary } from './score-words.js';

const loaded = new Map<string, Vocabulary>();

/** The vocabulary of a folder of weights, our own unless told, read once. */
export function loadVocabulary(folder = ''): Vocabulary {
  let vocabulary = loaded.get(folder);
  if (!vocabulary) {
    vocabulary = {
      functionWords: readFunctionWords(),
      odds: readOdds(readWeights(folder, 'odds.bin')),
    };
    loaded.set(folder, vocabulary);
  }
  return vocabulary;
}

function readFunctionWords(): HashTable {
  const languages: Record<string, string> = readJsonAsset('data/model/function-words.json');
  const words = Object.values(languages).flatMap((list) => list.split(' '));
  return toHashTable(
    words.map(hashWord),
    words.map(() => 1),
  );
}

/** Little-endian: the count of entries, then as many hashes (int32), then values (float32). */
export function readOdds(bytes: ArrayBuffer): HashTable {
  const count = new Int32Array(bytes, 0, 1)[0]!;
  return toHashTable(
    new Int32Array(bytes, 4, count),
    new Float32Array(bytes, 4 + 4 * count, count),
  );
}
