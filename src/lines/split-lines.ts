import type { Line } from '../core/line.js';
import type { Page } from '../core/page.js';
import { attachHints } from './attach-hints.js';
import { cutLine } from './cut-line.js';
import { normaliseSpaces } from './normalise-spaces.js';
import type { Recognisers } from './recognisers.js';
import { trimSpan } from './visible.js';

/**
 * What ends a physical line: LF, CRLF, a bare CR (old Macs), and what word processors and
 * PDFs leave: vertical tab, form feed, NEL, and Unicode's own line and paragraph separators.
 */
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/** Cuts a page into its lines; blank ones are counted, not kept. */
export function splitLines({ text, spans }: Page, recognisers: Recognisers): Line[] {
  const lines: Line[] = [];
  let blanksBefore = 0;
  let number = 0;
  for (const [from, to] of physicalLines(text)) {
    number += 1;
    const pieces = visiblePieces(text, from, to, recognisers);
    pieces.forEach(([start, end], piece) => {
      lines.push({
        index: lines.length,
        number,
        start,
        end,
        text: normaliseSpaces(text.slice(start, end)),
        blanksBefore: piece === 0 ? blanksBefore : 0,
        glued: piece > 0,
      });
    });
    blanksBefore = pieces.length === 0 ? blanksBefore + 1 : 0;
  }
  return spans ? attachHints(lines, spans) : lines;
}

function* physicalLines(text: string): Generator<[number, number]> {
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    yield [from, index];
    from = index + mark.length;
  }
  yield [from, text.length];
}

/** Tight spans of the pieces of one physical line; none when the line is blank. */
function visiblePieces(
  text: string,
  from: number,
  to: number,
  recognisers: Recognisers,
): [number, number][] {
  const [start, end] = trimSpan(text, from, to);
  if (start === end) return [];
  const cuts = [0, ...cutLine(text.slice(start, end), recognisers), end - start];
  return cuts
    .slice(1)
    .map((cut, piece) => trimSpan(text, start + (cuts[piece] as number), start + cut))
    .filter(([first, last]) => first < last);
}
