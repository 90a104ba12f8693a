import { classOf, DIGIT, isWordClass, lowerOf } from '../core/char-class.js';

/** Lines of more units are no line that a site repeats, but a page without line breaks. */
export const LONGEST_FOLD = 2000;

const ZERO = 48;
const SPACE = 32;

/**
 * Writes what counts of a line when it is compared with those of other pages into `folded`: its
 * words in lower case, a 0 for every number, one space between. Gives how many units that is; 0
 * when the line has no letter or is too long.
 */
export function foldInto(text: string, from: number, to: number, folded: Uint16Array): number {
  if (to - from > LONGEST_FOLD) return 0;
  let size = 0;
  let gap = false;
  let hasLetter = false;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (!isWordClass(kind)) {
      gap = size > 0;
      continue;
    }
    if (gap) folded[size++] = SPACE;
    if (kind !== DIGIT) folded[size++] = lowerOf(unit);
    else if (size === 0 || folded[size - 1] !== ZERO) folded[size++] = ZERO;
    gap = false;
    hasLetter ||= kind !== DIGIT;
  }
  return hasLetter ? size : 0;
}

const scratch = new Uint16Array(LONGEST_FOLD * 2);

/** The same as a string; empty when the line has no letter or is too long. */
export function foldLine(text: string): string {
  const size = foldInto(text, 0, text.length, scratch);
  return String.fromCharCode(...scratch.subarray(0, size));
}
