import type { DateMention } from '../../../src/fields/dates/date-mention.js';
import { formatDate } from '../../../src/fields/dates/format-date.js';

/** A mention as the tables of cases write it. */
export function spell(mention: DateMention): string {
  const { date, swapped, calendar } = mention;
  if (swapped) return '?';
  const two = (value: number | null) => String(value).padStart(2, '0');
  const day = formatDate(mention) ?? `--${two(date.month)}-${two(date.day)}`;
  return calendar === 'gregorian' ? day : `${day} ${calendar}`;
}
