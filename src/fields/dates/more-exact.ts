import type { DateMention } from './date-mention.js';
import { dayOf } from './day-of.js';

/**
 * The mention, with the time of another of the same day when that says more. Midnight in the
 * metadata is what a system writes that knows the day alone, and is left out.
 */
export function moreExact(mention: DateMention, others: readonly DateMention[]): DateMention {
  let best = isMidnight(mention) && mention.form === 'iso' ? { ...mention, time: null } : mention;
  for (const other of others) {
    if (dayOf(other.date) !== dayOf(mention.date) || isMidnight(other)) continue;
    if (exactness(other) > exactness(best)) best = { ...best, time: other.time };
  }
  return best;
}

function exactness({ time }: DateMention): number {
  if (!time || time.minute === null) return 0;
  return 1 + 2 * Number(time.offset !== null) + Number(time.second !== null);
}

function isMidnight({ time }: DateMention): boolean {
  return time !== null && time.hour === 0 && !time.minute && !time.second;
}
