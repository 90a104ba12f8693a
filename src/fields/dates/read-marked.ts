import { loadData } from '../load-data.js';
import type { Calendar } from './date-mention.js';
import { loadDateWords } from './date-words.js';
import type { ReadDate } from './read-date.js';
import { readYear } from './read-year.js';
import type { Token } from './tokenise.js';
import { isValidDate } from './valid-date.js';

const YEAR_MARKS = new Set(['年', '년', 'оны', 'он']);
const DAY_MARKS = new Set(['日', '일', '號', '号', 'ны', 'ний', 'өдөр']);

/**
 * 2021年12月3日, 令和3年12月3日, 2021년 12월 3일, 2021 оны 12 сарын 3, 12月3日: each number followed
 * by its mark, which the day may lack when a year and a month have theirs.
 */
export function readMarked(tokens: readonly Token[], at: number): ReadDate | null {
  const year = readEraYear(tokens, at) ?? readMarkedYear(tokens, at);
  const month = readPart(tokens, year?.next ?? at, loadDateWords().monthAfter);
  if (!month) return null;
  const day = readPart(tokens, month.next, DAY_MARKS) ?? (year && readBareDay(tokens, month.next));
  const date = { year: year?.value ?? null, month: month.value, day: day?.value ?? null };
  if (!isValidDate(date) || (!year && !day)) return null;
  return {
    date,
    swapped: null,
    order: null,
    calendar: year?.calendar ?? 'gregorian',
    languages: [],
    form: 'words',
    isRange: false,
    from: at,
    next: (day ?? month).next,
  };
}

function readBareDay(tokens: readonly Token[], at: number): Part | null {
  const day = tokens[at];
  return day?.kind === 'number' && day.text.length < 3 && tokens[at + 1]?.text !== ':'
    ? { value: day.value, next: at + 1 }
    : null;
}

interface Part {
  readonly value: number;
  readonly next: number;
}

function readPart(tokens: readonly Token[], at: number, marks: ReadonlySet<string>): Part | null {
  const [number, mark] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || !mark || !hasMark(mark, marks)) return null;
  return { value: number.value, next: at + 2 };
}

/** Korean marks may carry an ending: 3일부터. */
function hasMark({ text }: Token, marks: ReadonlySet<string>): boolean {
  return marks.has(text) || (/^[년월일]/u.test(text) && marks.has(text.slice(0, 1)));
}

interface Year extends Part {
  readonly calendar: Calendar;
}

function readMarkedYear(tokens: readonly Token[], at: number): Year | null {
  const part = readPart(tokens, at, YEAR_MARKS);
  if (!part || tokens[at]?.text.length !== 4) return null;
  const { year, calendar } = readYear(tokens[at] as Token, null);
  return { value: year, calendar, next: part.next };
}

interface Era {
  readonly names: readonly string[];
  readonly firstYear: number;
  readonly calendar: Calendar;
}

/** The eras by the first sign of their names: few words have it. */
let erasByFirst: ReadonlyMap<string, readonly Era[]> | undefined;

function erasFrom(sign: string): readonly Era[] {
  erasByFirst ??= indexEras(loadData<{ eras: readonly Era[] }>('calendars').eras);
  return erasByFirst.get(sign) ?? [];
}

function indexEras(eras: readonly Era[]): ReadonlyMap<string, readonly Era[]> {
  const byFirst = new Map<string, Era[]>();
  for (const era of eras) {
    for (const first of new Set(era.names.map((name) => [...name][0]!))) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), era]);
    }
  }
  return byFirst;
}

/** 令和3年 and 令和元年: the years of a reign, or of the Republic of China. */
function readEraYear(tokens: readonly Token[], at: number): Year | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  for (const { names, firstYear, calendar } of erasFrom(first.text)) {
    const length = names.map((name) => lengthOf(tokens, at, name)).find((found) => found > 0);
    if (!length) continue;
    const number = tokens[at + length];
    const value = number?.text === '元' ? 1 : (number?.value ?? Number.NaN);
    if (!(value > 0) || tokens[at + length + 1]?.text !== '年') return null;
    return { value: firstYear + value - 1, calendar, next: at + length + 2 };
  }
  return null;
}

function lengthOf(tokens: readonly Token[], at: number, name: string): number {
  const signs = [...name];
  return signs.every((sign, index) => tokens[at + index]?.text === sign) ? signs.length : 0;
}
