import type { DateValue } from './date-mention.js';

/** The day of a time, in milliseconds since 1970, in UTC. */
export function dayAt(time: number): DateValue {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
