import type { DateOrder } from './date-mention.js';

/** Languages whose numeric dates, the year last, have the day first. */
const DAY_FIRST = new Set(
  'af ar az be bg bn bs ca cs cy da de el es et eu fa fi fr fy ga gl gu he hi hr hy id is it ka kk km kn ky lb lo lv mk ml mr ms mt my nb ne nl nn no pa pl ps pt ro ru sk sl sq sr sw ta te tg th tk tr uk ur uz vi'.split(
    ' ',
  ),
);
const MONTH_FIRST = new Set(['fil', 'tl']);
/** Regions where English does not put the day first: America does not, and Canada is of two minds. */
const AMERICAN = new Set(['US', 'PH', 'PR', 'GU']);
const DIVIDED = new Set(['CA']);

/** The order of day and month that a language tag (BCP 47) speaks for; null when it does not. */
export function usualOrder(tag: string | null): DateOrder | null {
  if (!tag) return null;
  const [language = '', ...rest] = tag.split('-');
  if (language === 'en') return orderOfEnglish(rest.find((part) => /^[A-Za-z]{2}$/.test(part)));
  if (MONTH_FIRST.has(language)) return 'month-first';
  return DAY_FIRST.has(language) ? 'day-first' : null;
}

/** English alone says nothing: `03/04` is read both ways. */
function orderOfEnglish(region: string | undefined): DateOrder | null {
  const name = region?.toUpperCase();
  if (!name || DIVIDED.has(name)) return null;
  return AMERICAN.has(name) ? 'month-first' : 'day-first';
}
