import type { MeasuredLine } from '../../features/measure-page.js';
import type { DateValue } from './date-mention.js';
import { findDates } from './find-dates.js';

/** More words would say something of the date, or be a sentence. */
const MOST_WORDS = 8;
const LABEL_LETTERS = 12;

/** Indices of the lines of a page's head that state the same day once more, and nothing else. */
export function findSameDay(head: readonly MeasuredLine[], day: DateValue): number[] {
  return head
    .filter((line) => line.size <= MOST_WORDS && statesOnly(line, day))
    .map(({ index }) => index);
}

/** The day, and beside it at most a label such as `date`. */
function statesOnly({ text }: MeasuredLine, day: DateValue): boolean {
  const [mention, ...others] = findDates(text);
  if (!mention || others.length > 0 || !isSame(mention.date, day)) return false;
  const rest = text.slice(0, mention.start) + text.slice(mention.end);
  return rest.replace(/[^\p{L}]/gu, '').length <= LABEL_LETTERS;
}

function isSame(one: DateValue, other: DateValue): boolean {
  return (
    one.day !== null &&
    one.day === other.day &&
    one.month === other.month &&
    one.year === other.year
  );
}
