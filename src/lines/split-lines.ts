import { eachPhysicalLine } from '../core/find-breaks.js';
import type { Line, Part } from '../core/line.js';
import type { Page } from '../core/page.js';
import { MOST_LINES } from '../read/limits.js';
import { attachHints } from './attach-hints.js';
import { makeLineCutter } from './cut-line.js';
import { joinFragments } from './fragments/join-fragments.js';
import { joinBlocks } from './join-blocks.js';
import { normaliseSpaces } from './normalise-spaces.js';
import { codePart } from './parts/code-part.js';
import { findIndentedCode } from './parts/find-indented-code.js';
import { findParts } from './parts/find-parts.js';
import { findTabbedRows } from './parts/find-tabbed-rows.js';
import type { Recognisers } from './recognisers.js';
import { trimSpan } from './visible.js';

/** Cuts a page into its lines; blank ones are counted, not kept. */
export function splitLines(page: Page, recognisers: Recognisers): readonly Line[] {
  const { text, spans, kind } = page;
  const lines: Line[] = [];
  const cutLine = makeLineCutter(spans ? null : text, recognisers);
  const code = spans ? null : findIndentedCode(text);
  let number = 0;
  let blanksBefore = 0;

  eachPhysicalLine(text, (from, to) => {
    number += 1;
    const [start, end] = trimSpan(text, from, to);
    if (start === end) {
      blanksBefore += 1;
      return;
    }
    const whole = code?.get(number);
    const part = whole && codePart(whole, text.slice(from, end));
    const cuts = whole ? [] : cutLine(text.slice(start, end), start);
    let pieceStart = start;
    // A page can glue more together than can be looked at; what is left stays one line.
    for (const cut of cuts) {
      if (lines.length > MOST_LINES) break;
      add(pieceStart, start + cut, pieceStart > start);
      pieceStart = start + cut;
    }
    add(pieceStart, end, pieceStart > start, part);
    blanksBefore = 0;
  });
  if (!spans) return findTabbedRows(text, joinFragments(lines));
  const hinted = findParts(page, attachHints(lines, spans));
  return kind === 'markdown' ? joinBlocks(hinted) : hinted;

  function add(from: number, to: number, glued: boolean, part?: Part): void {
    const [start, end] = trimSpan(text, from, to);
    if (start === end) return;
    lines.push({
      index: lines.length,
      number,
      start,
      end,
      text: normaliseSpaces(text.slice(start, end)),
      blanksBefore: glued ? 0 : blanksBefore,
      glued,
      ...(part && { part }),
    });
  }
}
