import type { Line } from '../core/line.js';
import type { Page } from '../core/page.js';
import { normaliseSpaces } from './normalise-spaces.js';

/** Cuts a page into its lines; blank ones are counted, not kept. */
export function splitLines(page: Page): Line[] {
  const lines: Line[] = [];
  let blanksBefore = 0;
  let number = 0;
  let from = 0;
  const { text } = page;
  while (from <= text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    number += 1;
    const raw = text.slice(from, to);
    const visible = normaliseSpaces(raw);
    if (visible === '') {
      blanksBefore += 1;
    } else {
      const start = from + (raw.length - raw.trimStart().length);
      const end = to - (raw.length - raw.trimEnd().length);
      lines.push({
        index: lines.length,
        number,
        start,
        end,
        text: visible,
        blanksBefore,
        glued: false,
      });
      blanksBefore = 0;
    }
    from = to + 1;
  }
  return lines;
}
