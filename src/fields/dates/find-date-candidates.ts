import { isAscii } from '../../core/is-ascii.js';
import { lazily } from '../../core/lazily.js';
import type { Mark } from '../../core/line.js';
import type { MetadataCandidate } from '../../core/page.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import { hasPhrase } from '../../features/read-phrases.js';
import { isInFrontMatter } from '../../read/read-front-matter.js';
import type { Anatomy } from '../read-anatomy.js';
import { classDate, type DateClass } from './class-date.js';
import type { DateMention, DateValue } from './date-mention.js';
import { type DatedPage, describeDates } from './dated-page.js';
import { dayOf } from './day-of.js';
import { type DateContext, findDates } from './find-dates.js';
import { isHomePage } from './is-home-page.js';
import { moreExact } from './more-exact.js';
import { readAddress } from './read-address.js';
import { settleOrders } from './settle-orders.js';

/** A date at one of its places on a page. */
export interface PlacedDate {
  readonly mention: DateMention;
  /** The line it stands on; null when it is only in the metadata. */
  readonly line: MeasuredLine | null;
  /** The field of the metadata it stands in, and where: all places that say the same day. */
  readonly field: 'date' | 'modified' | null;
  readonly from: readonly string[];
}

/** A whole date and what it is the date of. */
export interface WholeDate extends PlacedDate {
  /** ISO 8601. */
  readonly day: string;
  readonly kind: DateClass;
}

/** A date that may be the one of publication, or of the last change. */
export interface DateCandidate extends WholeDate {
  readonly page: DatedPage;
}

/** Longer lines are prose, and a date in them is part of what they tell. */
const LONGEST = 30;
const LONGEST_TEXT = 300;
/** A line that counts back from now, in digits, says little else. */
const SHORT = 12;
const NO_MENTION = {
  start: 0,
  end: 0,
  swapped: null,
  order: null,
  time: null,
  calendar: 'gregorian',
  languages: [],
  form: 'numeric',
  isRange: false,
} as const;
/** What a year looks like: four digits, or two at the end of a date or after an apostrophe. */
const YEAR = lazily(
  () =>
    /\p{Nd}{4}|\p{Nd}[./|•·-]\p{Nd}{1,2}[./|•·-]\p{Nd}{2}|\p{L}[ .,-]{1,3}\p{Nd}{2}(?!\p{Nd})|['’]\p{Nd}{2}(?!\p{Nd})|年/u,
);
/** And a day, also where it is glued to the year. */
const DAY = lazily(() => /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})|\p{Nd}{5,8}|[一二三四五六七八九十]日/u);
/** The same for ASCII. */
const ASCII_YEAR = /\d{4}|\d[./|-]\d{1,2}[./|-]\d{2}|[A-Za-z][ .,-]{1,3}\d{2}(?!\d)|'\d{2}(?!\d)/;
const ASCII_DAY = /(?<!\d)\d{1,2}(?!\d)|\d{5,8}/;

/**
 * Every whole date on the short lines of a page and in its metadata. Of a home page that says when
 * its record was made, which no article was.
 */
export function findDateCandidates(
  anatomy: Anatomy,
  titleAt: number | null,
  now: string | null = null,
): DateCandidate[] {
  const { page, language } = anatomy;
  const visible = [
    ...onShortLines(anatomy, now),
    ...firstOfProse(anatomy).flatMap((line) => inDateline(line, language)),
  ];
  const address = readAddress(page.url);
  const metadata = isHomePage(page.url) ? [] : page.metadata;
  const stated = byDay([...metadata.flatMap(inMetadata), ...inAddress(address)]);
  const certain = stated.map(({ mention }) => mention.date);
  const whole = [...settleOrders(visible, certain), ...stated].flatMap((one): WholeDate[] => {
    const day = wholeDay(one.mention);
    if (day === null) return [];
    const { mention, line, field, from } = one;
    return [{ mention, line, field, from, day, kind: classDate(one, anatomy) }];
  });
  const dated = describeDates(whole, anatomy, titleAt, address);
  return whole.map(({ mention, line, field, from, day, kind }) => {
    return { mention, line, field, from, day, kind, page: dated };
  });
}

/** The paragraphs that an article may open with: too long for any other date to count. */
function firstOfProse({ lines, bodyStart, isProse }: Anatomy): MeasuredLine[] {
  const opening = lines.slice(Math.max(0, bodyStart - 1), bodyStart + 2);
  return opening.filter((line) => isProse[line.index] && !isShort(line) && hasYearAndDay(line));
}

/** What a dateline is parted from the news by. */
const DATELINE_END = /^\s?[–—|:.)-]/u;
const LONGEST_DATELINE = 60;

/** `Eastwick, 3 May 2024 – The ferry …`: the day that a paragraph opens with, before a mark. */
function inDateline(line: MeasuredLine, language: string | null): PlacedDate[] {
  const text = line.text.slice(0, LONGEST_DATELINE);
  return findDates(text, { language })
    .slice(0, 1)
    .filter(({ end }) => DATELINE_END.test(line.text.slice(end)))
    .map((mention) => ({ mention, line, field: null, from: [] }));
}

const NEVER_PUBLISHED: ReadonlySet<DateClass> = new Set([
  'updated',
  'captured',
  'copyright',
  'labelled',
]);

/** Whether nothing says that the date is one of another kind. */
export function mayBePublished({ kind }: WholeDate): boolean {
  return !NEVER_PUBLISHED.has(kind);
}

function isShort({ wordCount, text }: MeasuredLine): boolean {
  return wordCount <= LONGEST && text.length <= LONGEST_TEXT;
}

function onShortLines({ page, lines, language }: Anatomy, now: string | null): PlacedDate[] {
  const placed: PlacedDate[] = [];
  for (const line of lines) {
    if (!isShort(line) || isInFrontMatter(line, page)) continue;
    const anchor = now && mayCountBack(line) ? now : null;
    const isDated = anchor !== null || hasYearAndDay(line);
    if (isDated || line.hints) placed.push(...onLine(line, isDated, { language, now: anchor }));
  }
  return placed;
}

/** The dates that a line shows, made exact by, or else with, those that its elements carry. */
function onLine(line: MeasuredLine, isDated: boolean, context: DateContext): PlacedDate[] {
  const shown = isDated ? findDates(line.text, context) : [];
  const carried = (line.hints?.marks ?? []).flatMap(inMark);
  const isShown = (one: DateMention) => shown.some(({ date }) => dayOf(date) === dayOf(one.date));
  return [
    ...shown.map((one) => ({ mention: moreExact(one, carried), line, field: null, from: [] })),
    ...carried
      .filter((one) => !isShown(one))
      .map((mention) => ({ mention, line, field: null, from: ['time'] })),
  ];
}

/** Numerals of Han are no digits; the words of a line that has them are counted by halves. */
function hasYearAndDay({ text, digits, size, wordCount }: MeasuredLine): boolean {
  if (digits <= 2 && wordCount === size) return false;
  return isAscii(text)
    ? ASCII_YEAR.test(text) && ASCII_DAY.test(text)
    : YEAR().test(text) && DAY().test(text);
}

/** `Yesterday`, which the lexicon knows as a label, or a number of hours. */
function mayCountBack(line: MeasuredLine): boolean {
  return hasPhrase(line, 'updated') || (line.wordCount <= SHORT && line.digits > 0);
}

/** `<time datetime="2021-12-03T08:46Z">2 hours ago</time>` */
function inMark({ element }: Mark): DateMention[] {
  const value = element.name === 'time' ? element.attributes.datetime : undefined;
  const [mention] = value ? findDates(value) : [];
  return mention ? [{ ...mention, start: 0, end: 0 }] : [];
}

function inMetadata({ field, value, from }: MetadataCandidate): PlacedDate[] {
  if ((field !== 'date' && field !== 'modified') || from === 'time[datetime]') return [];
  return findDates(value)
    .slice(0, 1)
    .map((mention) => ({ mention, line: null, from: [from], field }));
}

/** Sites put the day of publication in the address of a story. */
function inAddress(date: DateValue | null): PlacedDate[] {
  if (!date) return [];
  const mention: DateMention = { ...NO_MENTION, date };
  return [{ mention, line: null, from: ['url'], field: 'date' }];
}

/** One date for each day of each field, as exact as any place states it. */
function byDay(stated: readonly PlacedDate[]): PlacedDate[] {
  const days = new Map<string, PlacedDate>();
  for (const one of stated) {
    const key = `${one.field} ${wholeDay(one.mention)}`;
    const known = days.get(key) ?? { ...one, from: [] };
    const mention = moreExact(known.mention, [one.mention]);
    days.set(key, { ...known, mention, from: [...known.from, ...one.from] });
  }
  return [...days.values()];
}

function wholeDay({ date, swapped, isRange }: DateMention): string | null {
  return swapped || isRange ? null : dayOf(date);
}
