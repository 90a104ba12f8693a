import { readJsonAsset } from '../core/read-asset.js';

let loaded: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages (BCP 47) in which a lower-cased word is one of the commonest. */
export function loadFunctionWords(): ReadonlyMap<string, readonly string[]> {
  loaded ??= indexWords(readJsonAsset('data/function-words.json'));
  return loaded;
}

function indexWords(file: Readonly<Record<string, string>>): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(file)) {
    for (const word of words.split(' ')) {
      const languages = index.get(word);
      if (languages) languages.push(language);
      else index.set(word, [language]);
    }
  }
  return index;
}
