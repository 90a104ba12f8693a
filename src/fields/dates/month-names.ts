import { lazily } from '../../core/lazily.js';
import { readJsonAsset } from '../../core/read-asset.js';
import type { Calendar } from './date-mention.js';
import { loadDateWords } from './date-words.js';
import { keyOf } from './key-of.js';
import type { Token } from './tokenise.js';

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

/** The names of all languages, folded, as the build puts them together. */
export interface MonthNames {
  /** By name, its tokens joined by a space, what it means: `gregorian 2 de en, islamic 3 ar`. */
  readonly meanings: Readonly<Record<string, string>>;
  /** The first word of names of several tokens, and of how many the longest one is. */
  readonly longest: Readonly<Record<string, number>>;
}

/** Scripts that put no space between words: a month's name may be the head of a longer run. */
const UNSPACED = lazily(
  () => /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
);

let loaded: MonthNames | undefined;
/** The meanings of names that were met. */
const known = new Map<string, readonly Month[]>();

/** The month's name that begins at a token, the longest one; null when none does. */
export function readMonthName(tokens: readonly Token[], at: number): MonthName | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const { longest } = loadNames();
  const most = Object.hasOwn(longest, first.text) ? longest[first.text]! : 1;
  for (let length = Math.min(most, tokens.length - at); length > 0; length -= 1) {
    const months = monthsCalled(length === 1 ? first.text : keyOf(tokens.slice(at, at + length)));
    if (months) return { months, length };
  }
  return readNumbered(tokens, at) ?? (UNSPACED().test(first.text) ? readPrefix(first.text) : null);
}

/** Whether some language calls a month by this lower-cased word. */
export function isMonthWord(word: string): boolean {
  return Object.hasOwn(loadNames().meanings, word);
}

/** The month that English calls by this lower-cased word; null when it calls none. */
export function englishMonth(word: string): number | null {
  return monthsCalled(word)?.find(({ languages }) => languages.includes('en'))?.month ?? null;
}

/** `tháng 12` */
function readNumbered(tokens: readonly Token[], at: number): MonthName | null {
  const month = tokens[at + 1]?.value ?? Number.NaN;
  if (!loadDateWords().monthBefore.has(tokens[at]?.text ?? '') || !(month >= 1 && month <= 12)) {
    return null;
  }
  return { months: [{ month, calendar: 'gregorian', languages: ['vi'] }], length: 2 };
}

function readPrefix(text: string): MonthName | null {
  for (let length = Math.min(text.length - 1, 14); length > 2; length -= 1) {
    const months = monthsCalled(text.slice(0, length));
    if (months) return { months, length: 1 };
  }
  return null;
}

function monthsCalled(name: string): readonly Month[] | null {
  const { meanings } = loadNames();
  if (!Object.hasOwn(meanings, name)) return null;
  const months = known.get(name) ?? meanings[name]!.split(', ').map(toMonth);
  known.set(name, months);
  return months;
}

function toMonth(meaning: string): Month {
  const [calendar, month, ...languages] = meaning.split(' ');
  return { month: Number(month), calendar: calendar as Calendar, languages };
}

function loadNames(): MonthNames {
  loaded ??= readJsonAsset('dist/data/month-names.json') as MonthNames;
  return loaded;
}
