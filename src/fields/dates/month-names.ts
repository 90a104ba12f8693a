import { loadData } from '../load-data.js';
import type { Calendar } from './date-mention.js';
import { loadDateWords } from './date-words.js';
import { foldWord, type Token, tokenise } from './tokenise.js';

/** One meaning of a name: a month of a calendar in some languages. */
export interface Month {
  readonly month: number;
  readonly calendar: Calendar;
  readonly languages: readonly string[];
}

/** A month's name as it was found: its meanings and how many tokens it takes. */
export interface MonthName {
  readonly months: readonly Month[];
  readonly length: number;
}

type Names = Readonly<Record<string, readonly (readonly string[])[]>>;
type ExtraNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type CalendarNames = Readonly<Record<'persian' | 'islamic', readonly (readonly string[])[]>>;

/** Scripts that put no space between words: a month's name may be the head of a longer run. */
const UNSPACED = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const ONE_WORD = /^(?:(?!\p{Script=Han})[\p{Ll}\p{Lo}\p{M}])+$/u;

let table: Map<string, Month[]> | undefined;
/** The first word of every name, and of how many tokens its longest name is. */
const longest = new Map<string, number>();

/** The month's name that begins at a token, the longest one; null when none does. */
export function readMonthName(tokens: readonly Token[], at: number): MonthName | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  table ??= buildTable();
  const most = Math.min(longest.get(first.text) ?? 0, tokens.length - at);
  for (let length = most; length > 0; length -= 1) {
    const months = table.get(keyOf(tokens.slice(at, at + length)));
    if (months) return { months, length };
  }
  return (
    readNumbered(tokens, at) ?? (UNSPACED.test(first.text) ? readPrefix(first.text, table) : null)
  );
}

/** Whether some language calls a month by this lower-cased word. */
export function isMonthWord(word: string): boolean {
  table ??= buildTable();
  return table.has(word);
}

/** `tháng 12` */
function readNumbered(tokens: readonly Token[], at: number): MonthName | null {
  const month = tokens[at + 1]?.value ?? Number.NaN;
  if (!loadDateWords().monthBefore.has(tokens[at]?.text ?? '') || !(month >= 1 && month <= 12)) {
    return null;
  }
  return { months: [{ month, calendar: 'gregorian', languages: ['vi'] }], length: 2 };
}

function readPrefix(text: string, names: ReadonlyMap<string, Month[]>): MonthName | null {
  for (let length = Math.min(text.length - 1, 14); length > 2; length -= 1) {
    const months = names.get(text.slice(0, length));
    if (months) return { months, length: 1 };
  }
  return null;
}

/** Nearly all names are one word, and there are thousands of them. */
function foldName(name: string): readonly string[] {
  return ONE_WORD.test(name) ? [foldWord(name)] : tokenise(name).map(({ text }) => text);
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function buildTable(): Map<string, Month[]> {
  const names = new Map<string, Month[]>();
  const add = (name: string, month: number, calendar: Calendar, language: string) => {
    const words = foldName(name);
    const key = words.join(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
    const meanings = names.get(key) ?? [];
    const same = meanings.find((one) => one.month === month && one.calendar === calendar);
    if (same) (same.languages as string[]).push(language);
    else meanings.push({ month, calendar, languages: [language] });
    names.set(key, meanings);
  };
  for (const [language, months] of Object.entries(loadData<Names>('months'))) {
    months.forEach((forms, index) => {
      for (const form of forms) add(form, index + 1, 'gregorian', language);
    });
  }
  for (const [language, months] of Object.entries(loadData<ExtraNames>('months-by-hand'))) {
    for (const [month, forms] of Object.entries(months)) {
      for (const form of forms) add(form, Number(month), 'gregorian', language);
    }
  }
  const calendars = loadData<CalendarNames>('calendars');
  for (const calendar of ['persian', 'islamic'] as const) {
    calendars[calendar].forEach((forms, index) => {
      for (const form of forms)
        add(form, index + 1, calendar, calendar === 'persian' ? 'fa' : 'ar');
    });
  }
  return names;
}
