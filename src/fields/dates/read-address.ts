import { withoutHost } from '../../features/host-of.js';
import type { DateValue } from './date-mention.js';
import { isValidDate } from './valid-date.js';

/** `/2021/12/03/`, `/2021-12-03-`, `/20211203`, `/2021/12/`; the day is not always there. */
const DATED = /(?<!\d)((?:19|20)\d\d)([/_.-]?)(0?[1-9]|1[0-2])(?:\2(0?[1-9]|[12]\d|3[01]))?(?!\d)/;

/** The date in the path of an address, to the month at least; null when there is none. */
export function readAddress(url: string | null): DateValue | null {
  const [, year, separator, month, day] = DATED.exec(withoutHost(url ?? '')) ?? [];
  if (!year || (separator === '' && (!day || month!.length + day.length < 4))) return null;
  const date = { year: Number(year), month: Number(month), day: day ? Number(day) : null };
  return isValidDate(date) ? date : null;
}
