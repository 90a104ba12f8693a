import type { FunctionWords } from '../../src/features/function-words.js';
import { toHashTable } from '../../src/features/hash-table.js';
import { hashWord } from '../../src/features/hash-word.js';
import { readSource } from './read-source.js';

/** The words of `data/function-words.json` by their hashes. */
export function indexFunctionWords(): FunctionWords {
  const file = readSource<Record<string, string>>('function-words.json');
  const languages = Object.keys(file);
  const found = new Map<number, number[]>();
  for (const [index, language] of languages.entries()) {
    for (const word of file[language]!.split(' ')) {
      const hash = hashWord(word);
      found.set(hash, [...(found.get(hash) ?? []), index]);
    }
  }
  const lists = [[], ...found.values()];
  const from = [0];
  for (const list of lists) from.push(from.at(-1)! + list.length);
  return {
    languages,
    numbers: toHashTable([...found.keys()], [...lists.keys()].slice(1)),
    from: Int32Array.from(from),
    languagesOf: Uint8Array.from(lists.flat()),
  };
}
