import { readAsset } from '../../core/read-asset.js';
import {
  type HashTable,
  lookUp,
  packTable,
  toHashTable,
  unpackTable,
} from '../../features/hash-table.js';
import { hashWord } from '../../features/hash-word.js';
import type { AuthorWordLists } from './author-words.js';

/** What a word is where names are looked for: bits of one number, so that it is looked up once. */
export const CUE = 1;
export const PARTICLE = 2;
export const CONJUNCTION = 4;
export const HONORIFIC = 8;
export const NEVER = 16;
export const NO_ENDING = 32;
export const EMPLOYER = 64;
/** Stands in a cue of several words behind the first one. */
export const IN_CUE = 128;
/** Before a job it is a part of it. */
export const RANK = 256;
const LONGEST_SHIFT = 9;

/** Words that stand before a place, a day or a paper, and close no name. */
const NO_ENDINGS = 'in on at for from to the is and or of am um im aus le à en el a special'.split(
  ' ',
);
/** Words that jobs open with, and that some are called. */
const RANKS =
  'former deputy senior junior chief lead executive digital assistant associate managing contributing freelance guest staff'.split(
    ' ',
  );
const EMPLOYERS = ['for', 'from'];

let table: HashTable | undefined;

/** The bits of a word, by the hash of its lower case; 0 for most. */
export function traitsOf(hash: number): number {
  table ??= unpackTable(readAsset('dist/data/name-words.bin'));
  return lookUp(table, hash);
}

/** Words of the longest cue that a word with these bits opens; 0 when it opens none. */
export function longestCueIn(traits: number): number {
  return traits >> LONGEST_SHIFT;
}

/** A file that `traitsOf` reads. */
export function packNameWords(lists: AuthorWordLists): Uint8Array {
  const traits = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number) => {
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | bit);
  };
  const cues = lists.cues.map(([phrase]) => phrase);
  mark(cues, CUE);
  mark(
    cues.flatMap((cue) => cue.split(' ').slice(1)),
    IN_CUE,
  );
  for (const [word, longest] of longestByFirst(cues)) mark([word], longest << LONGEST_SHIFT);
  mark(lists.particles, PARTICLE);
  mark(lists.conjunctions, CONJUNCTION);
  mark(lists.honorifics, HONORIFIC);
  mark(lists.never, NEVER);
  mark(NO_ENDINGS, NO_ENDING);
  mark(EMPLOYERS, EMPLOYER);
  mark(RANKS, RANK);
  const words = [...traits.keys()].filter((word) => !word.includes(' '));
  return packTable(
    toHashTable(
      words.map(hashWord),
      words.map((word) => traits.get(word)!),
    ),
  );
}

function longestByFirst(phrases: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}
