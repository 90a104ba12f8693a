import type { Line } from '../../core/line.js';

/** The white space between a line and what stands before it on its physical line. */
export function readIndent(text: string, line: Line, above: Line | undefined): string {
  const gap = text.slice(above?.end ?? 0, line.start);
  return gap.slice(gap.lastIndexOf('\n') + 1);
}
