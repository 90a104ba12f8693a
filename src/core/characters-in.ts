import type { Line } from './line.js';

/** How many characters lines have to read, in UTF-16 units. */
export function charactersIn(lines: readonly Pick<Line, 'text'>[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
