import { groupBy } from '../../core/group-by.js';
import type { Line, Part } from '../../core/line.js';
import type { Page } from '../../core/page.js';
import { lineage, type PageElement } from '../../core/page-element.js';
import { codeOf } from './code-of.js';
import type { Held } from './held.js';
import { indentedLine } from './indented-line.js';
import { tableOf } from './table-of.js';

/** Says of the lines of a page what they are parts of: code, and tables of data. */
export function findParts({ text, kind }: Page, lines: readonly Line[]): readonly Line[] {
  const held = lines.flatMap((line, index) => hold(text, line, lines[index - 1]) ?? []);
  if (held.length === 0) return lines;
  const layouts = new Set(held.flatMap(tablesAround));
  const parts = new Map<Line, Part>();
  for (const [whole, own] of groupBy(held, (one) => one.whole)) {
    const partOf =
      whole.name === 'pre' ? codeOf(own) : layouts.has(whole) ? null : tableOf(own, kind);
    if (partOf) for (const one of own) parts.set(one.line, partOf(one));
  }
  return lines.map((line) => {
    const part = parts.get(line);
    return part ? { ...line, part } : line;
  });
}

/** Elements asked around a line; those further out hold more than one thing. */
const NEAREST = 12;

function hold(text: string, line: Line, above: Line | undefined): Held | null {
  if (!line.hints) return null;
  const around = [...lineage(line.hints.element, NEAREST)];
  const at = around.findIndex(({ name }) => name === 'pre' || name === 'table');
  if (at < 0) return null;
  const verbatim = indentedLine(text, line, above);
  return { line, whole: around[at]!, within: around.slice(0, at), verbatim };
}

/** Tables that hold another one lay a page out. */
function tablesAround({ whole }: Held): PageElement[] {
  return [...lineage(whole, NEAREST)].filter((one) => one !== whole && one.name === 'table');
}
