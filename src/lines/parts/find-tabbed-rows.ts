import { BULLET } from '../../core/bullet.js';
import { lastLineStart } from '../../core/find-breaks.js';
import { lazily } from '../../core/lazily.js';
import type { Line, RowPart } from '../../core/line.js';
import { normaliseSpaces } from '../normalise-spaces.js';
import { indentedLine } from './indented-line.js';

/**
 * Says which lines of text are rows of a table: a browser's `innerText` has each row on a line of
 * its own, with a tab between its cells.
 */
export function findTabbedRows(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('\t')) return lines;
  const rows = lines.map((line, index) => readCells(text, line, lines[index - 1]));
  const isNext = lines.map(({ number }, index) => {
    const above = rows[index - 1]?.length ?? 0;
    return rows[index]!.length > 1 && above > 1 && number === lines[index - 1]!.number + 1;
  });
  let whole = {};
  return lines.map((line, index) => {
    if (!isNext[index]) whole = {};
    if (!isNext[index] && !isNext[index + 1]) return line;
    const cells = rows[index]!.map((cell, column) => ({ column, text: cell }));
    return { ...line, part: { of: 'table', whole, row: {}, cells } satisfies RowPart };
  });
}

/** Items of lists have a tab behind their mark, where they come from a word processor. */
const ITEM = lazily(() => /^(?:\d{1,3}[.)]|\p{L}[.)])\t/u);

/** The cells of a physical line; none of one that is indented, an item, or a part of a line. */
function readCells(text: string, line: Line, above: Line | undefined): string[] {
  const raw = indentedLine(text, line, above);
  if (line.part || line.glued || lastLineStart(raw) > 0) return [];
  if (ITEM().test(raw) || BULLET.test(raw)) return [];
  const cells = raw.split('\t').map(normaliseSpaces);
  return cells.filter((cell) => cell !== '').length > 1 ? cells : [];
}
