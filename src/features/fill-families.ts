import type { Family } from './family.js';
import type { ScannedPage } from './scan-page.js';

/** The features of every line of a page, one row of all families after another. */
export function fillFamilies<Scanned extends ScannedPage>(
  families: readonly Family<Scanned>[],
  page: Scanned,
): Float32Array {
  const width = families.reduce((sum, { features }) => sum + features.length, 0);
  const rows = new Float32Array(page.scan.count * width);
  let at = 0;
  for (let line = 0; line < page.scan.count; line += 1) {
    for (const family of families) at = family.fill(page, line, rows, at);
  }
  return rows;
}
