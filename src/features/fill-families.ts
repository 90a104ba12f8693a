import type { Family } from './family.js';
import type { ScannedPage } from './scan-page.js';

/** A part of a page's lines: from one to before another. */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** The features of the lines of a page, or of a part, one row of all families after another. */
export function fillFamilies<Scanned extends ScannedPage>(
  families: readonly Family<Scanned>[],
  page: Scanned,
  { first, end }: Part = { first: 0, end: page.scan.count },
): Float32Array {
  const width = families.reduce((sum, { features }) => sum + features.length, 0);
  const rows = new Float32Array((end - first) * width);
  let at = 0;
  for (let line = first; line < end; line += 1) {
    for (const family of families) at = family.fill(page, line, rows, at);
  }
  return rows;
}
