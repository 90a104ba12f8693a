import type { Line } from '../core/line.js';
import { joinLines } from './fragments/join-lines.js';

/** Joins the lines of Markdown that are one block: they have the same hints. */
export function joinBlocks(lines: readonly Line[]): readonly Line[] {
  return joinLines(
    lines,
    ({ hints, glued }, above) => hints !== undefined && hints === above.hints && !glued,
  );
}
