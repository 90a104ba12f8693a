import { withoutHost } from '../../features/host-of.js';
import type { DateValue } from './date-mention.js';
import { englishMonth } from './month-names.js';
import { isValidDate } from './valid-date.js';

/** `/2021/12/03/`, `/2021-12-03-`, `/20211203`, `/2021/12/`; the day is not always there. */
const DATED = /(?<!\d)((?:19|20)\d\d)([/_.-]?)(0?[1-9]|1[0-2])(?:\2(0?[1-9]|[12]\d|3[01]))?(?!\d)/;
/** `/2021-12/03/`, `/2021/dec/03/`, `/2021/december/3/`. */
const MIXED = /\/((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])|\/([a-z]{3,9}))\/(0?[1-9]|[12]\d|3[01])\//i;
/** The date in the path of an address, to the month at least; null when there is none. */
export function readAddress(url: string | null): DateValue | null {
  if (url === null) return null;
  const path = withoutHost(url);
  return readMixed(path) ?? readNumbers(path);
}

function readMixed(path: string): DateValue | null {
  const [, year, number, name, day] = MIXED.exec(path) ?? [];
  if (!year) return null;
  // English, whatever the language of the site.
  const month = number ? Number(number) : englishMonth(name!.toLowerCase());
  const date = { year: Number(year), month, day: Number(day) };
  return month !== null && isValidDate(date) ? date : null;
}

function readNumbers(path: string): DateValue | null {
  const [, year, separator, month, day] = DATED.exec(path) ?? [];
  if (!year || (separator === '' && (!day || month!.length + day.length < 4))) return null;
  const date = { year: Number(year), month: Number(month), day: day ? Number(day) : null };
  return isValidDate(date) ? date : null;
}
