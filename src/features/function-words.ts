import { readJsonAsset } from '../core/read-asset.js';
import { type HashTable, toHashTable } from './hash-table.js';
import { hashWord } from './hash-word.js';

/** The commonest words of many languages. */
export interface FunctionWords {
  /** BCP 47. */
  readonly languages: readonly string[];
  /** By the hash of a lower-cased word its place in `speakFor`; the words of no place have 0. */
  readonly groups: HashTable;
  /** The indexes of the languages in which a word is common. */
  readonly speakFor: readonly (readonly number[])[];
}

let loaded: FunctionWords | undefined;

/** The words of `data/function-words.json`. */
export function loadFunctionWords(): FunctionWords {
  loaded ??= indexWords(readJsonAsset('data/function-words.json'));
  return loaded;
}

function indexWords(file: Readonly<Record<string, string>>): FunctionWords {
  const languages = Object.keys(file);
  const speakFor = new Map<number, number[]>();
  languages.forEach((language, index) => {
    for (const word of file[language]!.split(' ')) {
      const hash = hashWord(word);
      const known = speakFor.get(hash);
      if (known) known.push(index);
      else speakFor.set(hash, [index]);
    }
  });
  return {
    languages,
    groups: toHashTable(
      [...speakFor.keys()],
      Array.from({ length: speakFor.size }, (_, group) => group + 1),
    ),
    speakFor: [[], ...speakFor.values()],
  };
}
