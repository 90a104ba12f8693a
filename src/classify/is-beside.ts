import { lineage, type PageElement } from '../core/page-element.js';
import type { MeasuredLine } from '../features/measure-page.js';

/** A line's own block and those around it, as far as an item, or what is quoted, stands in some. */
const NEAREST = 3;

/** Whether a line, with the list or the quotation around it, stands in the same element as another. */
export function isBeside({ hints }: MeasuredLine, { parent }: PageElement): boolean {
  return (
    hints !== undefined && [...lineage(hints.block, NEAREST)].some((one) => one.parent === parent)
  );
}
