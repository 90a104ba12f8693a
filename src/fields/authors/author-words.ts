import { hashWord, keyOfWords } from '../../features/hash-word.js';
import { splitWords } from '../../features/split-words.js';
import { givenNamesWith } from '../given-names.js';
import { loadData } from '../load-data.js';
import { foldName } from './fold-name.js';

/** What a word or a phrase beside a name says of it. */
export type Cue = 'by' | 'other';

/** The words that stand around names, of all languages. */
export interface AuthorWords {
  /** What opens or follows a name, as lower-cased words: `written by`, `photo`. */
  readonly cues: ReadonlyMap<string, Cue>;
  /** The same by the key of their words, as lines have it. */
  readonly cuesByKey: ReadonlyMap<number, Cue>;
  /** For the first word of every cue the words of the longest one. */
  readonly longestCue: ReadonlyMap<string, number>;
  readonly conjunctions: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  /** What stands behind a name, without dots: `PhD`. */
  readonly degrees: ReadonlySet<string>;
  /** The last word of those who sign as a whole: `team`. */
  readonly desks: ReadonlySet<string>;
  /** What is no name, though it stands where one is expected. */
  readonly never: ReadonlySet<string>;
  /** For scripts whose words touch: what opens a name, what closes one, and what cuts one off. */
  readonly before: ReadonlyMap<string, Cue>;
  readonly after: readonly string[];
  readonly stops: readonly string[];
}

type Data = Readonly<
  Record<
    | 'by'
    | 'other'
    | 'and'
    | 'particles'
    | 'honorifics'
    | 'degrees'
    | 'desks'
    | 'never'
    | 'cjkBefore'
    | 'cjkAfter'
    | 'cjkOther'
    | 'cjkStops',
    readonly string[]
  >
>;

let words: AuthorWords | undefined;

export function loadAuthorWords(): AuthorWords {
  words ??= build(loadData<Data>('author-words'));
  return words;
}

/** Whether somebody is called so. */
export function isGivenName(word: string): boolean {
  const name = foldName(word);
  return givenNamesWith(name.charAt(0)).has(name);
}

function build(data: Data): AuthorWords {
  const cues = new Map<string, Cue>();
  for (const phrase of data.by) cues.set(phrase, 'by');
  for (const phrase of data.other) cues.set(phrase, 'other');
  const before = [
    ...data.cjkBefore.map((cue) => [cue, 'by'] as const),
    ...data.cjkOther.map((cue) => [cue, 'other'] as const),
  ];
  return {
    cues,
    cuesByKey: new Map([...cues].map(([phrase, cue]) => [keyOf(phrase), cue])),
    longestCue: longestByFirst([...cues.keys()]),
    conjunctions: new Set(data.and),
    particles: new Set(data.particles),
    honorifics: new Set(data.honorifics),
    degrees: new Set(data.degrees),
    desks: new Set(data.desks),
    never: new Set(data.never),
    before: new Map(before.sort(([a], [b]) => b.length - a.length)),
    after: data.cjkAfter,
    stops: data.cjkStops,
  };
}

function keyOf(phrase: string): number {
  const hashes = splitWords(phrase).map(hashWord);
  return keyOfWords(hashes, 0, hashes.length);
}

function longestByFirst(phrases: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}
