import { isAscii } from '../../core/is-ascii.js';
import { lazily } from '../../core/lazily.js';
import { readAnchor } from './anchor.js';
import type { DateMention, DateValue, TimeValue } from './date-mention.js';
import { loadDateWords } from './date-words.js';
import { dayOf } from './day-of.js';
import { type ReadDate, readDate, type Told } from './read-date.js';
import { readTime } from './read-time.js';
import { type Token, tokenise } from './tokenise.js';
import { usualOrder } from './usual-order.js';
import { isValidDate } from './valid-date.js';

/** What the caller knows of a text. */
export interface DateContext {
  /** BCP 47 language of the text; settles names and orders that languages do not share. */
  readonly language?: string | null;
  /** ISO 8601: the day, or the time, that `yesterday` is counted from; without it nothing is. */
  readonly now?: string | null;
}

/** No date in a page stands further than this into a line that is worth reading. */
const LONGEST = 20_000;
/** Tokens that may stand between a date and its time, such as `, um` or `| kl.`. */
const MOST_BETWEEN = 4;

interface EarlierTime {
  readonly time: TimeValue;
  readonly from: number;
  readonly next: number;
}

/** Every date in a text, once each, in order, with its time where one stands beside it. */
export function findDates(
  text: string,
  { language = null, now = null }: DateContext = {},
): DateMention[] {
  if (!now && !mayBeDated(text)) return [];
  const tokens = tokenise(text.slice(0, LONGEST));
  const told: Told = {
    language: language?.split('-')[0] ?? null,
    order: usualOrder(language),
    anchor: now ? readAnchor(now) : null,
  };
  const mentions: DateMention[] = [];
  let floor = 0;
  let earlier: EarlierTime | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const date = readDate(tokens, at, floor, told);
    if (date) {
      const mention = withTime(tokens, date, earlier);
      mentions.push(mention.mention);
      earlier = null;
      floor = mention.next;
      at = mention.next - 1;
      continue;
    }
    const time = readTime(tokens, at);
    if (time) {
      earlier = { time: time.time, from: at, next: time.next };
      at = time.next - 1;
    }
  }
  return markSpans(text, mentions);
}

function mayBeDated(text: string): boolean {
  return /\d/.test(text) || (!isAscii(text) && /\p{Nd}|[〇一二三四五六七八九十][年月]/u.test(text));
}

const DASH = lazily(() => /^\s*[\p{Pd}\u2212]\s*$/u);

/** Two dates with only a dash between them, the later one last, are the ends of a span. */
function markSpans(text: string, mentions: DateMention[]): DateMention[] {
  const isSpan = (one: DateMention | undefined, next: DateMention | undefined) =>
    one !== undefined &&
    next !== undefined &&
    DASH().test(text.slice(one.end, next.start)) &&
    (dayOf(one.date) ?? '9') < (dayOf(next.date) ?? '');
  if (mentions.length < 2) return mentions;
  return mentions.map((one, at) =>
    isSpan(one, mentions[at + 1]) || isSpan(mentions[at - 1], one)
      ? { ...one, isRange: true }
      : one,
  );
}

function withTime(
  tokens: readonly Token[],
  date: ReadDate,
  earlier: EarlierTime | null,
): { mention: DateMention; next: number } {
  const later = timeAfter(tokens, date.next);
  const before = !later && earlier && isBetween(tokens, earlier.next, date.from) ? earlier : null;
  const year = later ? yearAfter(tokens, later.next, date) : null;
  const next = (later?.next ?? date.next) + (year ? 1 : 0);
  const { swapped, order, calendar, languages, form, isRange } = date;
  // One by one: to copy all but two costs more than to read the date.
  const mention: DateMention = {
    start: tokens[before?.from ?? date.from]!.start,
    end: tokens[next - 1]!.end,
    date: year ?? date.date,
    swapped,
    order,
    time: later?.time ?? before?.time ?? null,
    calendar,
    languages,
    form,
    isRange,
  };
  return { mention, next };
}

/** The year that stands behind the time: `Fri Dec 03 08:46:10 2021`. */
function yearAfter(tokens: readonly Token[], at: number, { date }: ReadDate): DateValue | null {
  const token = tokens[at];
  if (date.year !== null || token?.text.length !== 4) return null;
  const whole = { ...date, year: token.value };
  return isValidDate(whole) ? whole : null;
}

function timeAfter(
  tokens: readonly Token[],
  from: number,
): { time: TimeValue; next: number } | null {
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const time = readTime(tokens, at);
    if (time) return time;
    if (!maySeparate(tokens[at])) return null;
  }
  return null;
}

function isBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= MOST_BETWEEN && tokens.slice(from, to).every(maySeparate);
}

function maySeparate(token: Token | undefined): boolean {
  if (!token || token.kind === 'number') return false;
  const { timeCues, connectors, weekdays } = loadDateWords();
  const { kind, text } = token;
  return kind === 'mark' || timeCues.has(text) || connectors.has(text) || weekdays.has(text);
}
