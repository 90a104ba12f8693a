import { lazily } from '../core/lazily.js';
import { listAssets, readAsset } from '../core/read-asset.js';
import { hashWord } from './hash-word.js';
import type { PhraseFamily } from './phrase-family.js';
import { type Entry, PhraseIndex } from './phrase-index.js';
import type { Scan } from './scan-lines.js';

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

/** Names that are the same everywhere, and the labels that pages of every language borrow. */
const EVERYWHERE = ['und', 'en'];

/** Stands for any number in a phrase. */
export const NUMBER = '#';
const NUMBER_HASH = hashWord(NUMBER);
const DIGITS = lazily(() => /^\p{N}+$/u);
const NOTHING: readonly Phrase[] = [];

/** Longer lines are prose: only how they open and close can say what they are. */
const LONGEST_LABEL = 60;
const OPENING = 12;

const FOLDER = 'dist/data/lexicons';

const indexes = new Map<string, PhraseIndex | null>();

/** The lexicon of the languages (BCP 47); each is read once, when a page first needs it. */
export function loadLexicon(languages: readonly string[]): Lexicon {
  const names = [...EVERYWHERE, ...languages.map(primaryTag)];
  const chosen = [...new Set(names)].flatMap((name) => loadIndex(name) ?? []);
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
  return listAssets(FOLDER).map((name) => name.replace('.bin', ''));
}

/** `pt` for `pt-BR`; the two written forms of Norwegian share one lexicon. */
function primaryTag(language: string): string {
  const primary = language.toLowerCase().split(/[-_]/u)[0]!;
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

/** The phrases of a language, as the build has indexed them; null when it has no lexicon. */
function loadIndex(name: string): PhraseIndex | null {
  let index = indexes.get(name);
  if (index === undefined) {
    const isThere = lexiconLanguages().includes(name);
    index = isThere ? PhraseIndex.unpack(readAsset(`${FOLDER}/${name}.bin`)) : null;
    indexes.set(name, index);
  }
  return index;
}

/** The entries of all languages that a word may open. */
function findEntries(hash: number, chosen: readonly PhraseIndex[]): readonly Entry[] | undefined {
  let found: readonly Entry[] | undefined;
  for (const index of chosen) {
    const entries = index.find(hash);
    if (entries) found = found ? [...found, ...entries] : entries;
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
      if (!goesOn(hashes, at + 1, end, rest)) continue;
      found ??= [];
      found.push({ family, from: at - first, to: at - first + rest.length + 1 });
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

/** A word as phrases have it: any number is the same. */
export function generalise(word: string): string {
  const code = word.charCodeAt(0);
  const mayBeNumber = (code >= 48 && code <= 57) || code > 127;
  return mayBeNumber && DIGITS().test(word) ? NUMBER : word;
}
