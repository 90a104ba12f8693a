import { listAssets, readAsset } from '../core/read-asset.js';
import { hashWord } from './hash-word.js';
import { PHRASE_FAMILIES, type PhraseFamily } from './phrase-family.js';
import type { Scan } from './scan-lines.js';
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
  /** The same for the lines of a scan; a function from the index of a line whose words it has. */
  readonly finderFor: (scan: Scan) => (line: number) => readonly Phrase[];
}

/**
 * `data/lexicons/<language>.json`: phrases by family, as lower-cased words; `#` stands for any
 * number.
 */
type LexiconFile = { readonly [family in PhraseFamily]?: readonly string[] };

/** The phrases of one language by the hash of their first word. */
type Index = ReadonlyMap<number, Entry[]>;

/** A phrase, its words cut apart and hashed when a line first needs them. */
interface Entry {
  readonly family: PhraseFamily;
  readonly phrase: string;
  rest?: readonly number[];
}

/** Names that are the same everywhere, and the labels that pages of every language borrow. */
const EVERYWHERE = ['und', 'en'];

const NUMBER = '#';
const NUMBER_HASH = hashWord(NUMBER);
const DIGITS = /^\p{N}+$/u;
const NOTHING: readonly Phrase[] = [];

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
  const entriesOf = (hash: number) => findEntries(hash, chosen);
  return {
    find: (words) => {
      const hashes = words.map((word) => hashWord(generalise(word)));
      return findPhrases(hashes, 0, hashes.length, (at) => entriesOf(hashes[at]!));
    },
    finderFor: (scan) => {
      const hashes = generaliseHashes(scan);
      const entries = entriesByNumber(scan, hashes, entriesOf);
      const { ids, wordFrom } = scan;
      const at = (place: number) => entries[ids[place]!];
      return (line) => findPhrases(hashes, wordFrom[line]!, wordFrom[line + 1]!, at);
    },
  };
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
  const index = new Map<number, Entry[]>();
  for (const family of Object.keys(PHRASE_FAMILIES) as PhraseFamily[]) {
    for (const phrase of file[family] ?? []) {
      const first = hashWord(firstWord(phrase));
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

/** The entries of all languages that a word may open, ready to be compared. */
function findEntries(hash: number, chosen: readonly Index[]): readonly Entry[] | undefined {
  let found: Entry[] | undefined;
  for (const index of chosen) {
    const entries = index.get(hash);
    if (!entries) continue;
    if (!entries[0]!.rest) cutApart(entries);
    found = found ? [...found, ...entries] : entries;
  }
  return found;
}

/** The hashes of a scan's words, all numbers alike. */
function generaliseHashes({ hashes, isNumber }: Scan): Int32Array {
  const all = hashes.slice();
  for (let at = 0; at < all.length; at += 1) if (isNumber[at] === 1) all[at] = NUMBER_HASH;
  return all;
}

/** The entries that each of the page's different words may open, by the word's number. */
function entriesByNumber(
  { ids, different }: Scan,
  hashes: Int32Array,
  entriesOf: (hash: number) => readonly Entry[] | undefined,
): (readonly Entry[] | undefined)[] {
  const entries = new Array<readonly Entry[] | undefined>(different.length);
  let known = 0;
  for (let at = 0; at < ids.length && known < entries.length; at += 1) {
    if (ids[at] !== known) continue;
    entries[known] = entriesOf(hashes[at]!);
    known += 1;
  }
  return entries;
}

function findPhrases(
  hashes: ArrayLike<number>,
  first: number,
  end: number,
  entriesAt: (at: number) => readonly Entry[] | undefined,
): readonly Phrase[] {
  const skip = end - first > LONGEST_LABEL ? first + OPENING : end;
  let found: Phrase[] | undefined;
  for (let at = first; at < end; at += 1) {
    if (at === skip) at = end - OPENING;
    const entries = entriesAt(at);
    if (!entries) continue;
    for (const { family, rest } of entries) {
      if (!goesOn(hashes, at + 1, end, rest!)) continue;
      found ??= [];
      found.push({ family, from: at - first, to: at - first + rest!.length + 1 });
    }
  }
  return found ?? NOTHING;
}

/** Whether the words from a place on, before `end`, are those of a phrase. */
function goesOn(
  hashes: ArrayLike<number>,
  from: number,
  end: number,
  rest: readonly number[],
): boolean {
  if (from + rest.length > end) return false;
  for (let step = 0; step < rest.length; step += 1) {
    if (hashes[from + step] !== rest[step]) return false;
  }
  return true;
}

function cutApart(entries: Entry[]): void {
  for (const entry of entries) {
    const words = entry.phrase
      .split(' ')
      .flatMap((word) => (word === NUMBER ? word : splitWords(word)));
    entry.rest = words.slice(1).map((word) => hashWord(generalise(word)));
  }
  entries.sort((a, b) => b.rest!.length - a.rest!.length);
}

function generalise(word: string): string {
  const code = word.charCodeAt(0);
  const mayBeNumber = (code >= 48 && code <= 57) || code > 127;
  return mayBeNumber && DIGITS.test(word) ? NUMBER : word;
}
