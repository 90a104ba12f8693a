import { lastLineStart } from '../../core/find-breaks.js';
import type { Line } from '../../core/line.js';

/** A raw line with the white space that parts it from what stands before it on its physical line. */
export function indentedLine(text: string, line: Line, above: Line | undefined): string {
  const gap = text.slice(above?.end ?? 0, line.start);
  return gap.slice(lastLineStart(gap)) + text.slice(line.start, line.end);
}
