import type { DateValue } from './date-mention.js';
import { dayAt } from './day-at.js';

const DAY = 86_400_000;
/** A day of each calendar whose Gregorian date is known, and the mean length of its year. */
const ANCHORS = {
  persian: { intl: 'persian', time: Date.UTC(2021, 2, 21), year: 1400, days: 365.2422 },
  islamic: { intl: 'islamic-umalqura', time: Date.UTC(2021, 7, 9), year: 1443, days: 354.367 },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The Gregorian day of a day in the Persian or the Umm al-Qura calendar: the mean lengths of
 * year and month come within some days of it, and the calendar itself, asked around there,
 * settles it. Null when the calendar has no such day.
 */
export function toGregorian(
  calendar: 'persian' | 'islamic',
  { year, month, day }: { year: number; month: number; day: number },
): DateValue | null {
  const anchor = ANCHORS[calendar];
  const guess = (year - anchor.year) * anchor.days + ((month - 1) * anchor.days) / 12 + day - 1;
  for (let step = 0; step <= 12; step += 1) {
    const offset = step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const time = anchor.time + (Math.round(guess) + offset) * DAY;
    if (reads(anchor.intl, time, year, month, day)) return dayAt(time);
  }
  return null;
}

function reads(calendar: string, time: number, year: number, month: number, day: number): boolean {
  let format = formats.get(calendar);
  if (!format) {
    const style = { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, style);
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(time);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return read('year') === year && read('month') === month && read('day') === day;
}
