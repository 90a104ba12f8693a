import { groupBy } from '../../src/core/group-by.js';
import type { FunctionWords } from '../../src/features/function-words.js';
import { toHashTable } from '../../src/features/hash-table.js';
import { hashWord } from '../../src/features/hash-word.js';
import { placesOf } from '../../src/features/places.js';
import { readSource } from './read-source.js';

/** The words of `data/function-words.json` by their hashes. */
export function indexFunctionWords(): FunctionWords {
  const file = readSource<Record<string, string>>('function-words.json');
  const languages = Object.keys(file);
  const words = languages.flatMap((language, index) =>
    file[language]!.split(' ').map((word) => ({ hash: hashWord(word), index })),
  );
  const found = groupBy(words, ({ hash }) => hash);
  const lists = [[], ...found.values()];
  return {
    languages,
    numbers: toHashTable([...found.keys()], [...lists.keys()].slice(1)),
    from: placesOf(lists),
    languagesOf: Uint8Array.from(lists.flat(), ({ index }) => index),
  };
}
