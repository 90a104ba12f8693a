import { groupBy } from '../../core/group-by.js';
import type { Cell, RowPart } from '../../core/line.js';
import type { PageKind } from '../../core/page.js';
import { headingLevel, type PageElement } from '../../core/page-element.js';
import type { Held } from './held.js';

/** Characters of a line in a cell of data at most. */
const LONGEST = 300;

/**
 * What each line of a table is, where that is one of data: most rows have two cells, and none holds
 * what pages are laid out with tables for.
 */
export function tableOf(lines: readonly Held[], kind: PageKind): ((one: Held) => RowPart) | null {
  const cellsOf = kind === 'markdown' ? barredCells(lines) : cellAround;
  const rows = [...groupBy(lines, rowOf)].map(([, own]) => own.flatMap(cellsOf));
  const full = rows.filter((cells) => cells.some(({ column }) => column !== cells[0]!.column));
  if (full.length < 2 || full.length * 2 < rows.length || lines.some(isLayout)) return null;
  return (one) => ({ of: 'table', whole: one.whole, row: rowOf(one)!, cells: cellsOf(one) });
}

function isLayout(one: Held): boolean {
  const isHeading = one.within.some((element) => headingLevel(element) > 0);
  return isHeading || one.line.text.length > LONGEST || !rowOf(one);
}

function rowOf({ within }: Held): PageElement | undefined {
  return within.find(({ name }) => name === 'tr');
}

/** A line of HTML is one cell, or a part of it. */
function cellAround({ line: { text }, within }: Held): Cell[] {
  const cell = within.find(({ name }) => name === 'td' || name === 'th');
  return cell ? [{ column: cell.place, text }] : [];
}

/** A line of Markdown is a row; bars stand around all of them, or only between cells. */
function barredCells(lines: readonly Held[]): (one: Held) => Cell[] {
  const isFramed = lines.every(({ line }) => line.text.startsWith('|'));
  return ({ line: { text } }) =>
    cutAtBars(isFramed ? text.slice(1) : text).flatMap((cell, column) =>
      cell === '' ? [] : [{ column, text: cell }],
    );
}

/** What stands between bars; one behind a backslash is a part of its cell. */
const BETWEEN_BARS = /((?:[^|\\]|\\[\\|]|\\(?![\\|]))*)(?:\||$)/gu;

function cutAtBars(text: string): string[] {
  return Array.from(text.matchAll(BETWEEN_BARS), ([, cell]) =>
    cell!.trim().replace(/\\([\\|])/gu, '$1'),
  );
}
