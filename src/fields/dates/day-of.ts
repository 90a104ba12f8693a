import type { DateValue } from './date-mention.js';

/** `2021-12-03`; null when the year, the month or the day is not known. */
export function dayOf({ year, month, day }: DateValue): string | null {
  if (year === null || month === null || day === null) return null;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
