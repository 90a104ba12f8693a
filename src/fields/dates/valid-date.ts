import type { DateValue } from './date-mention.js';

/** Whether the calendar has such a day; a missing year is taken for a leap year. */
export function isValidDate({ year, month, day }: DateValue): boolean {
  if (year !== null && (year < 1900 || year > 2100)) return false;
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year ?? 2000, month));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
