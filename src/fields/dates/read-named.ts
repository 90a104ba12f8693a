import { toGregorian } from './convert-calendar.js';
import type { Calendar, DateValue } from './date-mention.js';
import { loadDateWords } from './date-words.js';
import { type Month, readMonthName } from './month-names.js';
import type { ReadDate } from './read-date.js';
import { fullYear, readYearIn, type Year } from './read-year.js';
import type { Token } from './tokenise.js';
import { isValidDate } from './valid-date.js';

/** Languages whose three-letter abbreviations are met on pages of any language. */
const KNOWN_ABROAD = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'ru']);
const MARKS_BETWEEN = new Set(['.', ',', '-', '/', "'", '(', ')', '·', '׳', '|']);
const MOST_BETWEEN = 3;

interface Numbers {
  /** Indices of the numbers before and after the month's name; -1 where none stands near. */
  readonly left: number;
  readonly leftMost: number;
  readonly right: number;
  readonly rightMost: number;
}

/**
 * A date with its month as a word, in any order: `3 December 2021`, `December 3, 2021`,
 * `2021. december 3.`, `3. joulukuuta 2021`, `December 2021`, `3 Dec`. `floor` is the first token
 * that may be used.
 */
export function readNamed(
  tokens: readonly Token[],
  at: number,
  floor: number,
  language: string | null,
): ReadDate | null {
  const name = readMonthName(tokens, at);
  const month = name && chooseMonth(tokens[at] as Token, name.months, language);
  if (!name || !month) return null;
  const end = at + name.length;
  const left = findNumber(tokens, at, -1, floor);
  const right = findNumber(tokens, end - 1, 1, floor);
  const numbers = {
    left,
    leftMost: left < 0 ? -1 : findNumber(tokens, left, -1, floor),
    right,
    rightMost: right < 0 ? -1 : findNumber(tokens, right, 1, floor),
  };
  const parts = arrange(tokens, numbers, month, language);
  if (!parts) return null;
  const date = toDate(parts, month);
  if (!date) return null;
  const used = [parts.dayAt, parts.yearAt, at].filter((index) => index >= 0);
  return {
    date,
    swapped: null,
    order: null,
    calendar: parts.calendar,
    languages: month.languages,
    form: 'words',
    isRange: parts.isRange,
    from: Math.min(...used),
    next: Math.max(...used, end - 1) + 1,
  };
}

/** The month meant by a name that several languages or calendars share; null when in doubt. */
function chooseMonth(
  token: Token,
  months: readonly Month[],
  language: string | null,
): Month | null {
  const own = months.find(({ languages }) => language !== null && languages.includes(language));
  if (own) return own;
  const known = token.text.length > 3 ? months : months.filter(isKnownAbroad);
  return known.every(({ month }) => month === known[0]?.month) ? (known[0] ?? null) : null;
}

function isKnownAbroad({ languages }: Month): boolean {
  return languages.some(
    (language) =>
      KNOWN_ABROAD.has(language) || language.length > 2 || /^(?:th|lo)$/u.test(language),
  );
}

/** The number nearest to a token on one side, with nothing but connectors between. */
function findNumber(tokens: readonly Token[], at: number, step: 1 | -1, floor: number): number {
  const { connectors, weekdays } = loadDateWords();
  for (let index = at + step, seen = 0; index >= floor && seen <= MOST_BETWEEN; index += step) {
    const token = tokens[index];
    if (!token) return -1;
    if (token.kind === 'number') return index;
    const parts = MARKS_BETWEEN.has(token.text) || connectors.has(token.text);
    if (!parts && !(step < 0 && weekdays.has(token.text))) return -1;
    seen += 1;
  }
  return -1;
}

interface Parts {
  readonly dayAt: number;
  readonly yearAt: number;
  readonly day: number | null;
  readonly year: number | null;
  readonly calendar: Calendar;
  readonly isRange: boolean;
}

/** Says which of the numbers around the name is the day and which the year. */
function arrange(
  tokens: readonly Token[],
  { left, leftMost, right, rightMost }: Numbers,
  month: Month,
  language: string | null,
): Parts | null {
  const year = (at: number) => yearAround(tokens, at, month, language);
  const day = (at: number) => isDay(tokens, at);
  const is = (dayAt: number, yearAt: number, found: Year | null, isRange = false): Parts => ({
    dayAt,
    yearAt: found ? yearAt : -1,
    day: dayAt < 0 ? null : (tokens[dayAt] as Token).value,
    year: found?.year ?? null,
    calendar: found?.calendar ?? month.calendar,
    isRange,
  });
  const after = year(right);
  if (day(left) && after) return is(left, right, after, isSpan(tokens, leftMost, left));
  if (day(right)) {
    const before = year(left);
    if (before) return is(right, left, before);
    const last = year(rightMost);
    if (last) return is(right, rightMost, last);
    const span = isSpan(tokens, right, rightMost) ? findNumber(tokens, rightMost, 1, 0) : -1;
    const final = year(span);
    if (final) return is(right, span, final, true);
    if (!isDay(tokens, left)) return yearless(tokens, right, is);
  }
  if (day(left)) {
    const before = year(leftMost);
    if (before && isFull(tokens, leftMost)) return is(left, leftMost, before);
    const short = shortYear(tokens, right, language);
    return is(left, right, short);
  }
  return after && isFull(tokens, right) ? is(-1, right, after) : null;
}

/** A day after the month with no year; not when another month follows: `Mar 3 dic`. */
function yearless(
  tokens: readonly Token[],
  dayAt: number,
  is: (dayAt: number, yearAt: number, found: Year | null) => Parts,
): Parts | null {
  const follows = [dayAt + 1, dayAt + 2, dayAt + 3].some((at) => readMonthName(tokens, at));
  return follows ? null : is(dayAt, -1, null);
}

function isDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.text.length > 2 || token.value < 1 || token.value > 31) return false;
  const isMinute = tokens[at - 1]?.text === ':' && tokens[at - 2]?.kind === 'number';
  return !isMinute && tokens[at + 1]?.text !== ':';
}

function isFull(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.length === 4;
}

/** `3-5`, and `3. - 5.` where days are ordinals. */
function isSpan(tokens: readonly Token[], from: number, to: number): boolean {
  if (from < 0 || tokens[to - 1]?.text !== '-' || !isDay(tokens, from)) return false;
  return to - from === 2 || (to - from === 3 && tokens[from + 1]?.text === '.');
}

/** A year of four digits, or of two after an apostrophe. */
function yearAround(
  tokens: readonly Token[],
  at: number,
  month: Month,
  language: string | null,
): Year | null {
  const token = tokens[at];
  if (!token) return null;
  const { value, text } = token;
  if (text.length === 2 && tokens[at - 1]?.text === "'" && tokens[at - 1]?.end === token.start) {
    return { year: fullYear(value), calendar: 'gregorian' };
  }
  if (text.length !== 4) return null;
  const found = readYearIn(month.calendar, value);
  const isLikely = language !== null || value >= 1900 || found?.calendar !== 'gregorian';
  return isLikely ? found : null;
}

/** The year in `3 Dec 21`, unless it is the hour of `3 Dec 21:30` or the day before a month. */
function shortYear(tokens: readonly Token[], at: number, language: string | null): Year | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const { hourMarks, am, pm } = loadDateWords();
  if (token?.text.length !== 2 || tokens[at - 1]?.text === ',') return null;
  const text = next?.text ?? '';
  if (text === ':' || hourMarks.has(text) || am.has(text) || pm.has(text)) return null;
  if (readMonthName(tokens, at + 1)) return null;
  if (language === 'th') return { year: 1957 + token.value, calendar: 'buddhist' };
  return { year: fullYear(token.value), calendar: 'gregorian' };
}

function toDate({ year, day }: Parts, { month, calendar }: Month): DateValue | null {
  if (calendar === 'persian' || calendar === 'islamic') {
    return year === null || day === null ? null : toGregorian(calendar, { year, month, day });
  }
  const date = { year, month, day };
  return isValidDate(date) ? date : null;
}
