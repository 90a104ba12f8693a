import { eachPhysicalLine, lastLineStart } from '../core/find-breaks.js';
import type { Line } from '../core/line.js';
import type { Page } from '../core/page.js';
import { undoEdits } from '../read/edit-text.js';
import { toInputOffset } from '../read/to-input-offset.js';
import { trimSpan } from './visible.js';

/**
 * Gives lines their offsets and numbers in the input instead of the edited text. What was taken out at the
 * edge of a line belongs to it, so that between lines there is still nothing to see. Lines of
 * HTML keep their offsets in its visible text.
 */
export function restoreSpans<T extends Line>(page: Page, lines: readonly T[]): readonly T[] {
  const { text, kind, edits = [] } = page;
  if (edits.length === 0 || kind === 'html') return lines;
  const input = undoEdits(text, edits);
  const back = toInputOffset(edits);
  const from = lines.map((line, index) => back(startOfPart(text, line, lines[index - 1])));
  const spans = lines.map((_, index) =>
    trimSpan(input, from[index] as number, from[index + 1] ?? input.length),
  );
  const numbers = numberLines(input, spans);
  return lines.map((line, index) => {
    const [start, end] = spans[index]!;
    return { ...line, number: numbers[index]!, start, end };
  });
}

/** The numbers of the physical lines that the spans, in order, begin on. */
function numberLines(input: string, spans: readonly (readonly [number, number])[]): number[] {
  const numbers: number[] = [];
  let number = 0;
  eachPhysicalLine(input, (_, to) => {
    number += 1;
    for (let span = spans[numbers.length]; span && span[0] <= to; span = spans[numbers.length]) {
      numbers.push(number);
    }
  });
  return numbers;
}

/** Where the part of the text begins that has no other line than this one. */
function startOfPart(text: string, { start }: Line, previous: Line | undefined): number {
  if (!previous) return 0;
  const after = lastLineStart(text.slice(previous.end, start));
  return after > 0 ? previous.end + after : start;
}
