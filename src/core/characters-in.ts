import type { LabelledLine } from './label.js';
import { isKept } from './role.js';

/** How many characters lines have to read, in UTF-16 units. */
export function charactersIn(lines: readonly Pick<LabelledLine, 'text'>[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** How many of them stand in lines that are kept. */
export function charactersKept(lines: readonly Pick<LabelledLine, 'text' | 'role'>[]): number {
  return charactersIn(lines.filter(({ role }) => isKept(role)));
}
