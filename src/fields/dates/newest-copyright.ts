import type { MeasuredLine } from '../../features/measure-page.js';

/** What a line has that says whose the page is, and since when. */
export const COPYRIGHT = /©|\(c\)|copyright/iu;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/** The newest year in a copyright line, which is about when the page was read; null for none. */
export function newestCopyright(lines: readonly MeasuredLine[]): number | null {
  const years = lines.flatMap(({ text, digits }) =>
    digits > 3 && COPYRIGHT.test(text) ? (text.match(YEAR) ?? []) : [],
  );
  return years.length > 0 ? Math.max(...years.map(Number)) : null;
}
