import { toGregorian } from './convert-calendar.js';
import type { DateOrder, DateValue } from './date-mention.js';
import type { ReadDate, Told } from './read-date.js';
import { fullYear, readYear } from './read-year.js';
import type { Token } from './tokenise.js';
import { isValidDate } from './valid-date.js';

const SEPARATORS = new Set(['.', '-', '/']);
/** Part numbers of lists as well: between them a date has all its digits. */
const RARE_SEPARATORS = new Set(['•', '·', '|']);
/** Languages that put the year first even when it has two digits. */
const YEAR_FIRST = new Set(['ko', 'ja', 'zh', 'hu']);

/** `2021-12-03`, `3.12.2021`, `3. 12. 2021`, `03/12/21`, ۱۴۰۰/۰۹/۱۲: three numbers, one separator. */
export function readNumeric(tokens: readonly Token[], at: number, told: Told): ReadDate | null {
  const [a, b, c] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const separator = tokens[at + 1]?.text ?? '';
  if (!isNumber(a) || !isNumber(b) || !isNumber(c)) return null;
  if (!SEPARATORS.has(separator) && !(RARE_SEPARATORS.has(separator) && isFull(a, b, c))) {
    return null;
  }
  if (tokens[at + 3]?.text !== separator || isPartOfMore(tokens, at, separator)) return null;
  const read = order([a, b, c], separator, told);
  const next = tokens[at + 5]?.text === separator && separator === '.' ? at + 6 : at + 5;
  if (!read) return null;
  const { date, swapped, order: only, calendar, form } = read;
  const isRange = endsSpan(tokens, at);
  return { date, swapped, order: only, calendar, languages: [], form, isRange, from: at, next };
}

/** Whether a day and a dash stand before it: `19.–22.2.2021`, `19-22/2/2021`. */
function endsSpan(tokens: readonly Token[], at: number): boolean {
  const [dash, last] = [tokens[at - 1], tokens[at] as Token];
  if (dash?.text !== '-') return false;
  const hasDot = tokens[at - 2]?.text === '.';
  const first = tokens[at - (hasDot ? 3 : 2)];
  if (first?.kind !== 'number' || first.text.length > 2 || first.value >= last.value) return false;
  return hasDot || (first.end === dash.start && dash.end === last.start);
}

function isNumber(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length <= 4;
}

/** Whether eight digits say the day. */
function isFull(a: Token, b: Token, c: Token): boolean {
  return a.text.length + c.text.length === 6 && b.text.length === 2;
}

/** Whether the numbers go on, as in an address (`192.0.2.1`) or a telephone number. */
function isPartOfMore(tokens: readonly Token[], at: number, separator: string): boolean {
  const [before, after, number] = [tokens[at - 1], tokens[at + 5], tokens[at + 6]];
  const goesOn =
    after?.text === separator && number?.kind === 'number' && number.start === after.end;
  const began = before?.text === separator && tokens[at - 2]?.end === before.start;
  return goesOn || (began && tokens[at - 2]?.kind === 'number');
}

type Ordered = Pick<ReadDate, 'date' | 'swapped' | 'order' | 'calendar' | 'form'>;

function order(
  [a, b, c]: readonly [Token, Token, Token],
  separator: string,
  told: Told,
): Ordered | null {
  const { language } = told;
  if (a.text.length === 4) return yearFirst(a, b, c, separator, language);
  if (b.text.length > 2 || a.text.length > 2) return null;
  if (c.text.length === 4) return yearLast(a, b, c, separator, told);
  if (c.text.length !== 2 || (b.text.length !== 2 && !mayBeShort(separator, told))) return null;
  if (YEAR_FIRST.has(language ?? '')) return gregorian(fullYear(a.value), b.value, c.value);
  return dayAndMonth(fullYear(c.value), a.value, b.value, separator, told);
}

/** `3.4.21` is a version where dots are not what dates are written with. */
function mayBeShort(separator: string, { order }: Told): boolean {
  return separator === '/' || (separator === '.' && order === 'day-first');
}

function yearFirst(
  a: Token,
  month: Token,
  day: Token,
  separator: string,
  language: string | null,
): Ordered | null {
  if (day.text.length > 2 || month.text.length > 2) return null;
  const { calendar, year } = readYear(a, language);
  if (calendar === 'persian' || calendar === 'islamic') {
    const date = toGregorian(calendar, { year, month: month.value, day: day.value });
    return date && { date, swapped: null, order: null, calendar, form: 'numeric' };
  }
  const read = gregorian(year, month.value, day.value);
  return read && { ...read, calendar, form: separator === '-' ? 'iso' : 'numeric' };
}

function yearLast(a: Token, b: Token, c: Token, separator: string, told: Told): Ordered | null {
  const { calendar, year } = readYear(c, told.language);
  if (calendar === 'persian' || calendar === 'islamic') {
    const date = toGregorian(calendar, { year, month: b.value, day: a.value });
    return date && { date, swapped: null, order: null, calendar, form: 'numeric' };
  }
  const read = dayAndMonth(year, a.value, b.value, separator, told);
  return read && { ...read, calendar };
}

function gregorian(year: number, month: number, day: number): Ordered | null {
  const date = { year, month, day };
  if (!isValidDate(date)) return null;
  return { date, swapped: null, order: null, calendar: 'gregorian', form: 'numeric' };
}

/** The one order that gives a day, or the one that the language has; else both readings. */
function dayAndMonth(
  year: number,
  a: number,
  b: number,
  separator: string,
  told: Told,
): Ordered | null {
  const dayFirst: DateValue = { year, month: b, day: a };
  const monthFirst: DateValue = { year, month: a, day: b };
  const [isFirst, isSecond] = [isValidDate(dayFirst), isValidDate(monthFirst)];
  if (!isFirst && !isSecond) return null;
  const only = isFirst === isSecond ? null : isFirst ? 'day-first' : 'month-first';
  const order = only ?? usualOrder(separator, told);
  return {
    date: order === 'month-first' ? monthFirst : dayFirst,
    swapped: order || a === b ? null : monthFirst,
    order: only,
    calendar: 'gregorian',
    form: 'numeric',
  };
}

/** Dots put the day first, but in English, whose writers put them between months and days too. */
function usualOrder(separator: string, { language, order }: Told): DateOrder | null {
  return order ?? (separator === '.' && language !== 'en' ? 'day-first' : null);
}
