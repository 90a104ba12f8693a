/** Which calendar a date was written in; its value is always Gregorian. */
export type Calendar = 'gregorian' | 'buddhist' | 'persian' | 'islamic' | 'japanese' | 'roc';

/** A day as numbers; what a text does not say is null. */
export interface DateValue {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** Which of day and month stands first in a numeric date. */
export type DateOrder = 'day-first' | 'month-first';

/** A time of day as a text states it. */
export interface TimeValue {
  readonly hour: number;
  /** Null for `9 p.m.`, which states no minute. */
  readonly minute: number | null;
  readonly second: number | null;
  /** `Z` or `+02:00`; null when the text states no zone, or one that could be several. */
  readonly offset: string | null;
}

/** One date in a text. */
export interface DateMention {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly date: DateValue;
  /** The other reading of a numeric date whose day and month could change places. */
  readonly swapped: DateValue | null;
  /** How the numbers stand where only one order gives a day: evidence for others on the page. */
  readonly order: DateOrder | null;
  readonly time: TimeValue | null;
  readonly calendar: Calendar;
  /** Languages that have the month's name; empty for numeric forms. */
  readonly languages: readonly string[];
  readonly form: 'iso' | 'numeric' | 'words' | 'relative';
  /** Whether it is one end of a span, such as `3–5 December`. */
  readonly isRange: boolean;
}
