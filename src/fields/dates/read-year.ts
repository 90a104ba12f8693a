import type { Calendar } from './date-mention.js';
import type { Token } from './tokenise.js';

/** A year as a calendar counts it; Buddhist ones are Gregorian already. */
export interface Year {
  readonly year: number;
  readonly calendar: Calendar;
}

/** The Gregorian year that two digits mean, 1970 to 2069. */
export function fullYear(digits: number): number {
  return (digits < 70 ? 2000 : 1900) + digits;
}

/** A year of four digits; those of other calendars are told by language and digits. */
export function readYear({ value, digits }: Token, language: string | null): Year {
  if (isBuddhist(value)) return fromBuddhist(value);
  if (!isPersianOrIslamic(value)) return { year: value, calendar: 'gregorian' };
  if (language === 'fa' || (language === null && digits === 'persian')) {
    return { year: value, calendar: 'persian' };
  }
  const isArabic = language === 'ar' || (language === null && digits === 'arabic');
  return { year: value, calendar: isArabic ? 'islamic' : 'gregorian' };
}

/** A year of four digits beside a month of a calendar; null where that has no such year. */
export function readYearIn(calendar: Calendar, value: number): Year | null {
  if (calendar !== 'gregorian') {
    return isPersianOrIslamic(value) ? { year: value, calendar } : null;
  }
  return isBuddhist(value) ? fromBuddhist(value) : { year: value, calendar };
}

/** The Buddhist year of the Gregorian year 0. */
const BUDDHIST = 543;

function fromBuddhist(value: number): Year {
  return { year: value - BUDDHIST, calendar: 'buddhist' };
}

function isBuddhist(value: number): boolean {
  return value > 2400 && value < 2700;
}

function isPersianOrIslamic(value: number): boolean {
  return value >= 1200 && value <= 1500;
}
