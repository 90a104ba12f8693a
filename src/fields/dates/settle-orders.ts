import type { DateMention, DateOrder, DateValue } from './date-mention.js';
import { dayOf } from './day-of.js';

/**
 * Settles numeric dates of open order by what else the page says: another numeric date that has
 * only one reading (13/04), else the same day said for certain, in words or elsewhere, else the
 * zone of its time. What is still open, or said in both orders, stays open.
 */
export function settleOrders<T extends { readonly mention: DateMention }>(
  found: readonly T[],
  certain: readonly DateValue[],
): readonly T[] {
  if (!found.some(({ mention }) => mention.swapped)) return found;
  const mentions = found.map(({ mention }) => mention);
  const orders = new Set(mentions.flatMap(({ order }) => order ?? []));
  const order = orders.size === 1 ? [...orders][0]! : null;
  const sure = mentions.filter(({ swapped }) => !swapped).map(({ date }) => date);
  const days = new Set([...certain, ...sure].map(dayOf));
  return found.map((one) => ({ ...one, mention: settle(one.mention, order, days) }));
}

function settle(
  mention: DateMention,
  order: DateOrder | null,
  days: ReadonlySet<string | null>,
): DateMention {
  const { date, swapped } = mention;
  if (!swapped) return mention;
  const known =
    order ?? orderBy(days.has(dayOf(date)), days.has(dayOf(swapped))) ?? orderByZone(mention);
  if (known === null) return mention;
  return { ...mention, date: known === 'day-first' ? date : swapped, swapped: null };
}

function orderBy(isDayFirst: boolean, isMonthFirst: boolean): DateOrder | null {
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'day-first' : 'month-first';
}

/** East of Greenwich the day comes first, west of it the month; the zones in between are anybody's. */
function orderByZone({ time }: DateMention): DateOrder | null {
  const offset = time?.offset ?? '';
  if (/^\+(?!00:00)/.test(offset)) return 'day-first';
  return /^-(?:0[4-9]|10):/.test(offset) ? 'month-first' : null;
}
