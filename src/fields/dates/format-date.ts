import type { DateValue, TimeValue } from './date-mention.js';

/**
 * ISO 8601 with the precision of the text: `2021-12`, `2021-12-03`, `2021-12-03T08:46+01:00`. An
 * hour without minutes is left out, since ISO cannot say it without inventing them.
 */
export function formatDate(stated: {
  readonly date: DateValue;
  readonly time: TimeValue | null;
}): string | null {
  const { year, month, day } = stated.date;
  if (year === null) return null;
  if (month === null) return pad(year, 4);
  if (day === null) return `${pad(year, 4)}-${pad(month)}`;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}${formatTime(stated.time)}`;
}

function formatTime(time: TimeValue | null): string {
  if (!time || time.minute === null || time.hour > 23) return '';
  const seconds = time.second === null ? '' : `:${pad(time.second)}`;
  return `T${pad(time.hour)}:${pad(time.minute)}${seconds}${time.offset ?? ''}`;
}

/** A part of a date or a time with its zeros. */
export function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
