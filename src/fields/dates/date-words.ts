import { loadData } from '../load-data.js';
import { foldWord } from './tokenise.js';

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

interface Data {
  readonly connectors: readonly string[];
  readonly months: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly timeCues: readonly string[];
  readonly hourMarks: readonly string[];
  readonly minuteMarks: readonly string[];
  readonly clockWords: readonly string[];
  readonly dotCues: readonly string[];
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly zones: Readonly<Record<string, string | null>>;
}

let words: DateWords | undefined;

/** The words of `data/fields/date-words.json`. */
export function loadDateWords(): DateWords {
  words ??= build(loadData<Data>('date-words'));
  return words;
}

function build(data: Data): DateWords {
  return {
    connectors: folded(data.connectors),
    monthBefore: folded(data.months.before),
    monthAfter: folded(data.months.after),
    timeCues: folded(data.timeCues),
    hourMarks: folded(data.hourMarks),
    minuteMarks: folded(data.minuteMarks),
    clockWords: folded(data.clockWords),
    dotCues: folded(data.dotCues),
    am: folded(data.am),
    pm: folded(data.pm),
    zones: new Map(Object.entries(data.zones)),
    weekdays: folded(weekdayNames().map((name) => name.split(/[ -]/u)[0] as string)),
  };
}

function folded(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(foldWord));
}

function weekdayNames(): string[] {
  return Object.values(loadData<Record<string, readonly string[]>>('weekdays')).flat();
}
