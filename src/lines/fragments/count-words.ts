import type { Line } from '../../core/line.js';

/** How many words a line has, by its spaces; code has none that count. */
export function countWords({ text, part }: Line): number {
  if (part) return 0;
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}
