import { lastWhere, nextWhere } from '../places.js';

/** Where the headings of a page stand; a cell a line. */
export interface Headings {
  /** The nearest heading above and below; -1 and the count of lines where none is. */
  readonly last: Int32Array;
  readonly next: Int32Array;
  /** The nearest heading of the first level above, and below. */
  readonly lastMain: Int32Array;
  readonly nextMain: Int32Array;
  /** Headings of the first level on the page. */
  readonly mains: number;
}

/** @param level of the heading that each line is, 1 to 6; 0 for others */
export function findHeadings(level: Uint8Array): Headings {
  const count = level.length;
  const isHeading = (line: number) => level[line]! > 0;
  const isMain = (line: number) => level[line] === 1;
  return {
    last: lastWhere(count, isHeading),
    next: nextWhere(count, isHeading),
    lastMain: lastWhere(count, isMain),
    nextMain: nextWhere(count, isMain),
    mains: level.filter((one) => one === 1).length,
  };
}
