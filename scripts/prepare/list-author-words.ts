import { hashWord, keyOfWords } from '../../src/features/hash-word.js';
import { splitWords } from '../../src/features/split-words.js';
import type { AuthorWordLists, Cue } from '../../src/fields/authors/author-words.js';
import { readSource } from './read-source.js';

/** `data/fields/author-words.json`, as it is written by hand. */
type Source = Readonly<
  Record<
    | 'by'
    | 'other'
    | 'and'
    | 'particles'
    | 'honorifics'
    | 'degrees'
    | 'desks'
    | 'outlets'
    | 'outletsOrNames'
    | 'broadcasters'
    | 'never'
    | 'cjkBefore'
    | 'cjkAfter'
    | 'cjkOther'
    | 'cjkStops',
    readonly string[]
  >
>;

/** The words that stand around names, and what is asked of them. */
export function listAuthorWords(): AuthorWordLists {
  const { by, other, and, cjkBefore, cjkAfter, cjkOther, cjkStops, ...lists } = readSource<Source>(
    'fields/author-words.json',
  );
  const cues = toCues(by, other);
  return {
    ...lists,
    cues,
    cuesByKey: cues.map(([phrase, cue]) => [keyOf(phrase), cue]),
    conjunctions: and,
    before: toCues(cjkBefore, cjkOther).sort(([a], [b]) => b.length - a.length),
    after: cjkAfter,
    stops: cjkStops,
  };
}

function toCues(by: readonly string[], other: readonly string[]): [string, Cue][] {
  const cues = new Map<string, Cue>();
  for (const phrase of by) cues.set(phrase, 'by');
  for (const phrase of other) cues.set(phrase, 'other');
  return [...cues];
}

function keyOf(phrase: string): number {
  const hashes = splitWords(phrase).map(hashWord);
  return keyOfWords(hashes, 0, hashes.length);
}
