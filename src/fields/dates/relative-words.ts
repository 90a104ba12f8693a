import { loadData } from '../load-data.js';
import { keyOf } from './key-of.js';
import { foldWord, tokenise } from './tokenise.js';

export type Unit = 'minute' | 'hour' | 'day';

/** How one language counts back from the day a page was read; keys are joined tokens. */
export interface RelativeWords {
  /** `yesterday`: 1. */
  readonly days: ReadonlyMap<string, number>;
  /** `vor`, `il y a`. */
  readonly before: ReadonlyMap<string, true>;
  /** `hours ago`. */
  readonly after: ReadonlyMap<string, Unit>;
  /** The units after a number that one of `before` opens. */
  readonly units: ReadonlyMap<string, Unit>;
  /** `a`, `an` for 1. */
  readonly one: ReadonlySet<string>;
}

type Data = Partial<
  Record<
    Unit | 'today' | 'yesterday' | 'twoDaysAgo' | 'before' | 'after' | 'one',
    readonly string[]
  >
>;

const UNITS = ['minute', 'hour', 'day'] as const;

let all: ReadonlyMap<string, RelativeWords> | undefined;

/** Whether words of a line say how long ago, in any language. */
export function isRelativePhrase(words: readonly string[]): boolean {
  if (words.some((word) => /\p{N}/u.test(word))) return true;
  const key = words.map(foldWord).join(' ');
  return loadRelativeWords(null).some(({ days }) => days.has(key));
}

/** The words of a language and of English, which pages of every language borrow; of all for null. */
export function loadRelativeWords(language: string | null): readonly RelativeWords[] {
  all ??= new Map(
    Object.entries(loadData<Record<string, Data>>('relative')).map(([name, data]) => [
      name,
      build(data),
    ]),
  );
  if (language === null) return [...all.values()];
  return [...new Set([language, 'en'])].flatMap((name) => all?.get(name) ?? []);
}

function build(data: Data): RelativeWords {
  const keys = (names: readonly string[] = []) => names.map((name) => keyOf(tokenise(name)));
  const units = UNITS.flatMap((unit) => (data[unit] ?? []).map((name) => ({ name, unit })));
  const days = [data.today, data.yesterday, data.twoDaysAgo];
  return {
    days: new Map(days.flatMap((names, back) => keys(names).map((key) => [key, back] as const))),
    before: new Map(keys(data.before).map((key) => [key, true] as const)),
    after: new Map(
      units.flatMap(({ name, unit }) =>
        // Thai writes unit and word as one run.
        (data.after ?? []).flatMap((word) =>
          keys([`${name} ${word}`, `${name}${word}`]).map((key) => [key, unit] as const),
        ),
      ),
    ),
    units: new Map(units.map(({ name, unit }) => [keyOf(tokenise(name)), unit])),
    one: new Set(keys(data.one)),
  };
}
