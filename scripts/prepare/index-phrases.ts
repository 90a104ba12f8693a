import { groupBy } from '../../src/core/group-by.js';
import { hashWord } from '../../src/features/hash-word.js';
import { generalise, NUMBER } from '../../src/features/lexicon.js';
import { PHRASE_FAMILIES, type PhraseFamily } from '../../src/features/phrase-family.js';
import type { Entry } from '../../src/features/phrase-index.js';
import { isUnspaced, splitWords } from '../../src/features/split-words.js';
import { readBytes } from './read-source.js';

/**
 * `data/lexicons/<language>.json`: phrases by family, as lower-cased words; `#` stands for any
 * number.
 */
type LexiconFile = { readonly [family in PhraseFamily]?: readonly string[] };

/** Marks inside a word of a phrase that part it in two, as they do in a line. */
const PARTING = /['\u00b7\u2019\u200c\u05f4-]/gu;

/** The phrases of a language by the hash of their first word, the longest of each word first. */
export function indexPhrases(language: string): Map<number, Entry[]> {
  const file = readLexicon(language);
  const phrases = (Object.keys(PHRASE_FAMILIES) as PhraseFamily[]).flatMap((family) =>
    (file[family] ?? []).map((phrase) => ({
      first: hashWord(firstWord(phrase)),
      family,
      rest: cutRest(phrase),
    })),
  );
  const index = groupBy(phrases, ({ first }) => first);
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

function readLexicon(language: string): LexiconFile {
  return JSON.parse(readBytes(`lexicons/${language}.json`).toString('utf8').replace(PARTING, ' '));
}

function firstWord(phrase: string): string {
  if (isUnspaced(phrase)) return phrase.charAt(0);
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

function cutRest(phrase: string): number[] {
  const words = phrase
    .split(' ')
    .flatMap((word) => (word === NUMBER ? word : splitWords(word)))
    .slice(1);
  return words.map((word) => hashWord(generalise(word)));
}
