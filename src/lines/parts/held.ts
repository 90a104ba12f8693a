import type { Line } from '../../core/line.js';
import type { PageElement } from '../../core/page-element.js';

/** A line in an element that may stand as a whole. */
export interface Held {
  readonly line: Line;
  readonly whole: PageElement;
  /** Elements from the line's own outwards, up to the whole and without it. */
  readonly within: readonly PageElement[];
  /** The raw line with the white space that opens it, or parts it from what it was cut from. */
  readonly verbatim: string;
}
