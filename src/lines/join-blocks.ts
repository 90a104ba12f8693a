import type { Line } from '../core/line.js';
import { joinLines } from './fragments/join-lines.js';

/** Joins the lines of Markdown that are one block: they have the same hints. */
export function joinBlocks(lines: readonly Line[]): readonly Line[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && line.hints && line.hints === last[0]!.hints && !line.glued) last.push(line);
    else groups.push([line]);
  }
  return joinLines(groups);
}
