import { listAssets, readJsonAsset } from '../core/read-asset.js';
import { PHRASE_FAMILIES, type PhraseFamily } from './phrase-family.js';
import { splitWords } from './split-words.js';

/** A phrase of the lexicon in a line: `words.slice(from, to)` is the phrase. */
export interface Phrase {
  readonly family: PhraseFamily;
  readonly from: number;
  readonly to: number;
}

/** The words of all languages in one structure; see `PHRASE_FAMILIES` for what they are. */
export interface Lexicon {
  /** Every phrase in the words, by place, the longest first. Linear in the words. */
  readonly find: (words: readonly string[]) => readonly Phrase[];
  /** The languages in which a lower-cased word is one of the commonest. */
  readonly functionWords: ReadonlyMap<string, readonly string[]>;
}

/** `data/lexicons/<language>.json`: phrases by family, and the commonest words. */
type LexiconFile = { readonly [family in PhraseFamily]?: readonly string[] } & {
  readonly language: string;
  readonly functionWords?: readonly string[];
};

/** A phrase without its first word. */
interface Entry {
  readonly family: PhraseFamily;
  readonly rest: readonly string[];
}

/** In a phrase `#` stands for any number. */
const NUMBER = '#';
const DIGITS = /^\p{N}+$/u;

/** Longer lines are prose: only how they open and close can say what they are. */
const LONGEST_LABEL = 60;
const OPENING = 12;

const FOLDER = 'data/lexicons';

let loaded: Lexicon | undefined;

/** The lexicon of `data/lexicons`, read once. */
export function loadLexicon(): Lexicon {
  loaded ??= buildLexicon(readFiles());
  return loaded;
}

function readFiles(): LexiconFile[] {
  return listAssets(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readJsonAsset(`${FOLDER}/${name}`));
}

function buildLexicon(files: readonly LexiconFile[]): Lexicon {
  const byFirstWord = indexPhrases(files);
  return {
    find: (words) => findPhrases(words, byFirstWord),
    functionWords: indexFunctionWords(files),
  };
}

function indexPhrases(files: readonly LexiconFile[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const family of Object.keys(PHRASE_FAMILIES) as PhraseFamily[]) {
    const phrases = new Set(files.flatMap((file) => file[family] ?? []));
    for (const phrase of phrases) addPhrase(index, family, phrase);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

function addPhrase(index: Map<string, Entry[]>, family: PhraseFamily, phrase: string): void {
  const [first, ...rest] = phraseWords(phrase);
  if (first === undefined) return;
  const entries = index.get(first);
  if (entries) entries.push({ family, rest });
  else index.set(first, [{ family, rest }]);
}

function phraseWords(phrase: string): readonly string[] {
  return phrase.split(NUMBER).flatMap((part, index) => {
    const words = splitWords(part.toLowerCase()).map(generalise);
    return index === 0 ? words : [NUMBER, ...words];
  });
}

function findPhrases(
  words: readonly string[],
  index: ReadonlyMap<string, readonly Entry[]>,
): readonly Phrase[] {
  const isProse = words.length > LONGEST_LABEL;
  const found: Phrase[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (isProse && from === OPENING) from = words.length - OPENING;
    const entries = index.get(generalise(words[from]!));
    for (const { family, rest } of entries ?? []) {
      if (rest.every((word, step) => word === generalise(words[from + step + 1] ?? ''))) {
        found.push({ family, from, to: from + rest.length + 1 });
      }
    }
  }
  return found;
}

function generalise(word: string): string {
  const code = word.charCodeAt(0);
  const mayBeNumber = (code >= 48 && code <= 57) || code > 127;
  return mayBeNumber && DIGITS.test(word) ? NUMBER : word;
}

function indexFunctionWords(files: readonly LexiconFile[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { language, functionWords = [] } of files) {
    for (const word of functionWords) {
      const languages = index.get(word);
      if (languages) languages.push(language);
      else index.set(word, [language]);
    }
  }
  return index;
}
