import { listAssets, readAsset } from '../core/read-asset.js';
import { PHRASE_FAMILIES, type PhraseFamily } from './phrase-family.js';
import { isUnspaced, splitWords } from './split-words.js';

/** A phrase of the lexicon in a line: `words.slice(from, to)` is the phrase. */
export interface Phrase {
  readonly family: PhraseFamily;
  readonly from: number;
  readonly to: number;
}

/** The phrases of some languages; see `PHRASE_FAMILIES` for what they are. */
export interface Lexicon {
  /** Every phrase in the words, by place, the longest of a language first. Linear in the words. */
  readonly find: (words: readonly string[]) => readonly Phrase[];
}

/**
 * `data/lexicons/<language>.json`: phrases by family, as lower-cased words; `#` stands for any
 * number.
 */
type LexiconFile = { readonly [family in PhraseFamily]?: readonly string[] };

/** The phrases of one language by their first word. */
type Index = ReadonlyMap<string, Entry[]>;

/** A phrase, its words cut apart when a line first needs them. */
interface Entry {
  readonly family: PhraseFamily;
  readonly phrase: string;
  rest?: readonly string[];
}

/** Names that are the same everywhere, and the labels that pages of every language borrow. */
const EVERYWHERE = ['und', 'en'];

const NUMBER = '#';
const DIGITS = /^\p{N}+$/u;

/** Longer lines are prose: only how they open and close can say what they are. */
const LONGEST_LABEL = 60;
const OPENING = 12;

const FOLDER = 'data/lexicons';
/** Marks inside a word of a phrase that part it in two, as they do in a line. */
const PARTING = /['\u00b7\u2019\u200c\u05f4-]/gu;

const indexes = new Map<string, Index>();

/** The lexicon of the languages (BCP 47); each is read once, when a page first needs it. */
export function loadLexicon(languages: readonly string[]): Lexicon {
  const names = [...EVERYWHERE, ...languages.map(primaryTag)];
  const chosen = [...new Set(names)].map(loadIndex);
  return { find: (words) => findPhrases(words, chosen) };
}

/** The languages that have a lexicon. */
export function lexiconLanguages(): string[] {
  return listAssets(FOLDER).map((name) => name.replace('.json', ''));
}

/** `pt` for `pt-BR`; the two written forms of Norwegian share one lexicon. */
function primaryTag(language: string): string {
  const primary = language.toLowerCase().split(/[-_]/u)[0]!;
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

function loadIndex(name: string): Index {
  const index = indexes.get(name) ?? indexPhrases(readFile(name));
  indexes.set(name, index);
  return index;
}

function readFile(name: string): LexiconFile {
  if (!lexiconLanguages().includes(name)) return {};
  return JSON.parse(readAsset(`${FOLDER}/${name}.json`).toString('utf8').replace(PARTING, ' '));
}

/** Thousands of phrases wait here whole: cutting them all would cost more than a page does. */
function indexPhrases(file: LexiconFile): Index {
  const index = new Map<string, Entry[]>();
  for (const family of Object.keys(PHRASE_FAMILIES) as PhraseFamily[]) {
    for (const phrase of file[family] ?? []) {
      const first = firstWord(phrase);
      const entries = index.get(first);
      if (entries) entries.push({ family, phrase });
      else index.set(first, [{ family, phrase }]);
    }
  }
  return index;
}

function firstWord(phrase: string): string {
  if (isUnspaced(phrase)) return phrase.charAt(0);
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

function findPhrases(words: readonly string[], indexes: readonly Index[]): Phrase[] {
  const isProse = words.length > LONGEST_LABEL;
  const found: Phrase[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (isProse && from === OPENING) from = words.length - OPENING;
    const first = generalise(words[from]!);
    for (const index of indexes) {
      const entries = index.get(first);
      if (entries) findAt(words, from, entries, found);
    }
  }
  return found;
}

function findAt(words: readonly string[], from: number, entries: Entry[], found: Phrase[]): void {
  if (!entries[0]!.rest) cutApart(entries);
  for (const { family, rest } of entries) {
    if (rest!.every((word, step) => word === generalise(words[from + step + 1] ?? ''))) {
      found.push({ family, from, to: from + rest!.length + 1 });
    }
  }
}

function cutApart(entries: Entry[]): void {
  for (const entry of entries) {
    const words = entry.phrase
      .split(' ')
      .flatMap((word) => (word === NUMBER ? word : splitWords(word)));
    entry.rest = words.slice(1).map(generalise);
  }
  entries.sort((a, b) => b.rest!.length - a.rest!.length);
}

function generalise(word: string): string {
  const code = word.charCodeAt(0);
  const mayBeNumber = (code >= 48 && code <= 57) || code > 127;
  return mayBeNumber && DIGITS.test(word) ? NUMBER : word;
}
