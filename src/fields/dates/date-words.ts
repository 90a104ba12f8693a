import { readJsonAsset } from '../../core/read-asset.js';

/** Words that stand in and around dates, of all languages together, folded. */
export interface DateWords {
  /** May stand between day, month and year: `de`, `of`, ordinal endings. */
  readonly connectors: ReadonlySet<string>;
  /** Make the number after them a month: `tháng 12`. */
  readonly monthBefore: ReadonlySet<string>;
  /** Make the number before them a month: 12月, 12월. */
  readonly monthAfter: ReadonlySet<string>;
  readonly timeCues: ReadonlySet<string>;
  readonly hourMarks: ReadonlySet<string>;
  readonly minuteMarks: ReadonlySet<string>;
  readonly clockWords: ReadonlySet<string>;
  /** Before these `8.46` is a time. */
  readonly dotCues: ReadonlySet<string>;
  readonly am: ReadonlySet<string>;
  readonly pm: ReadonlySet<string>;
  /** Offset by abbreviation; null for those that mean several zones. */
  readonly zones: ReadonlyMap<string, string | null>;
  /** Names of the days of the week; of a name of several words the first. */
  readonly weekdays: ReadonlySet<string>;
}

/** The same as the build writes it: folded, each word once. */
export type DateWordLists = Readonly<
  Record<Exclude<keyof DateWords, 'zones'>, readonly string[]>
> & {
  readonly zones: Readonly<Record<string, string | null>>;
};

let words: DateWords | undefined;

/** The words of `data/fields/date-words.json` and `weekdays.json`. */
export function loadDateWords(): DateWords {
  words ??= toSets(readJsonAsset('dist/data/date-words.json'));
  return words;
}

function toSets({ zones, ...lists }: DateWordLists): DateWords {
  const sets = Object.entries(lists).map(([name, list]) => [name, new Set(list)]);
  return { ...Object.fromEntries(sets), zones: new Map(Object.entries(zones)) };
}
