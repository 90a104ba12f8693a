import type { Edit } from '../core/page.js';
import { placeEdits } from './edit-text.js';

/**
 * Leads from a boundary in the edited text back to one in the input. Where an edit begins at the
 * boundary it is before the edit, where one ends there it is behind it.
 */
export function toInputOffset(edits: readonly Edit[]): (offset: number) => number {
  const places = placeEdits(edits);
  return (offset) => {
    const passed = places[countPassed(places, offset) - 1];
    if (!passed) return offset;
    const { edit, end } = passed;
    return offset - end + edit.offset + edit.before.length;
  };
}

/** How many edits end at or before an offset, those that begin there left out. */
function countPassed(places: readonly { start: number; end: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { start, end } = places[middle] as { start: number; end: number };
    if (end <= offset && start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
