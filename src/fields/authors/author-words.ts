import { readJsonAsset } from '../../core/read-asset.js';
import { givenNamesWith } from '../given-names.js';
import { foldName } from './fold-name.js';

/** What a word or a phrase beside a name says of it. */
export type Cue = 'by' | 'other';

/** The words that stand around names, of all languages. */
export interface AuthorWords {
  /** What opens or follows a name, as lower-cased words: `written by`, `photo`. */
  readonly cues: ReadonlyMap<string, Cue>;
  /** The same by the key of their words, as lines have it. */
  readonly cuesByKey: ReadonlyMap<number, Cue>;
  readonly conjunctions: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  /** What stands behind a name, without dots: `PhD`. */
  readonly degrees: ReadonlySet<string>;
  /** The last word of those who sign as a whole: `team`. */
  readonly desks: ReadonlySet<string>;
  /** The last word of what people write for: `Harbour Post`. */
  readonly outlets: ReadonlySet<string>;
  /** The same where it may be a surname, too: `Harbour Post`, `Emily Post`. */
  readonly outletsOrNames: ReadonlySet<string>;
  /** The first word of such: `BBC Harbour`. */
  readonly broadcasters: ReadonlySet<string>;
  /** What is no name, though it stands where one is expected. */
  readonly never: ReadonlySet<string>;
  /** For scripts whose words touch: what opens a name, what closes one, and what cuts one off. */
  readonly before: ReadonlyMap<string, Cue>;
  readonly after: readonly string[];
  readonly stops: readonly string[];
}

/** The same as the build writes it: maps by their entries, sets by their members. */
export type AuthorWordLists = {
  readonly [name in keyof AuthorWords]: AuthorWords[name] extends ReadonlyMap<
    infer Key,
    infer Value
  >
    ? readonly (readonly [Key, Value])[]
    : readonly string[];
};

let words: AuthorWords | undefined;

/** The words of `data/fields/author-words.json`. */
export function loadAuthorWords(): AuthorWords {
  words ??= toSets(readJsonAsset('dist/data/author-words.json'));
  return words;
}

/** Whether somebody is called so. */
export function isGivenName(word: string): boolean {
  const name = foldName(word);
  return givenNamesWith(name.charAt(0)).has(name);
}

function toSets(lists: AuthorWordLists): AuthorWords {
  return {
    cues: new Map(lists.cues),
    cuesByKey: new Map(lists.cuesByKey),
    conjunctions: new Set(lists.conjunctions),
    particles: new Set(lists.particles),
    honorifics: new Set(lists.honorifics),
    degrees: new Set(lists.degrees),
    desks: new Set(lists.desks),
    outlets: new Set(lists.outlets),
    outletsOrNames: new Set(lists.outletsOrNames),
    broadcasters: new Set(lists.broadcasters),
    never: new Set(lists.never),
    before: new Map(lists.before),
    after: lists.after,
    stops: lists.stops,
  };
}
