import { packArrays, unpackArrays } from '../core/packed-arrays.js';
import { readAsset } from '../core/read-asset.js';
import { type HashTable, lookUp, tableOf } from './hash-table.js';
import { hashWord } from './hash-word.js';

/** The commonest words of many languages. */
export interface FunctionWords {
  /** BCP 47; their indexes stand for them. */
  readonly languages: readonly string[];
  /** By the hash of a lower-cased word its number, from 1; all other words have 0. */
  readonly numbers: HashTable;
  /** In `languagesOf` from `from[number]` on, before `from[number + 1]`: where a word is common. */
  readonly from: Int32Array;
  readonly languagesOf: Uint8Array;
}

let loaded: FunctionWords | undefined;

/** The words of `data/function-words.json`, as the build has indexed them. */
export function loadFunctionWords(): FunctionWords {
  loaded ??= unpackFunctionWords(readAsset('dist/data/languages.bin'));
  return loaded;
}

/** Whether a word, in small letters, is one of the commonest of some language. */
export function isFunctionWord(word: string): boolean {
  return lookUp(loadFunctionWords().numbers, hashWord(word)) > 0;
}

export function packFunctionWords(words: FunctionWords): Uint8Array {
  const { languages, numbers, from, languagesOf } = words;
  const names = new TextEncoder().encode(languages.join(' '));
  return packArrays([names, numbers.keys, numbers.values, from, languagesOf]);
}

function unpackFunctionWords(file: Uint8Array): FunctionWords {
  const kinds = [Uint8Array, Int32Array, Float32Array, Int32Array, Uint8Array] as const;
  const [names, keys, values, from, languagesOf] = unpackArrays(file, kinds);
  const languages = new TextDecoder().decode(names).split(' ');
  return { languages, numbers: tableOf(keys, values), from, languagesOf };
}
