import { groupBy } from '../core/group-by.js';
import type { Cell, Line, Part } from '../core/line.js';
import type { Page, PageKind } from '../core/page.js';
import { classWords, headingLevel, lineage, type PageElement } from '../core/page-element.js';
import { codePart } from './code/code-part.js';
import { endsSentence, symbolShare } from './code/looks-like-code.js';
import { readIndent } from './read-indent.js';

/** A line in an element that may stand as a whole. */
interface Held {
  readonly line: Line;
  readonly whole: PageElement;
  /** Elements from the line's own outwards, up to the whole and without it. */
  readonly within: readonly PageElement[];
  /** The raw line with the white space that opens it, or parts it from what it was cut from. */
  readonly verbatim: string;
}

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
  const verbatim = readIndent(text, line, above) + text.slice(line.start, line.end);
  return { line, whole: around[at]!, within: around.slice(0, at), verbatim };
}

/** Tables that hold another one lay a page out. */
function tablesAround({ whole }: Held): PageElement[] {
  return [...lineage(whole, NEAREST)].filter((one) => one !== whole && one.name === 'table');
}

const CODE_ELEMENTS = new Set(['code', 'samp', 'kbd']);
const CODE_CLASSES = new Set(
  'brush code highlight highlighter hljs language prettyprint prism shiki source syntax'.split(' '),
);
/** Symbols among the characters of what is written in sentences. */
const MOST_SYMBOLS = 0.03;

/** Elements that may be there for the code alone: its own, and those around it. */
const AROUND = 3;

/** Letters, poems and notes are set with their own line breaks as well, and are no code. */
function codeOf(lines: readonly Held[]): ((one: Held) => Part) | null {
  if (!lines.some(isMarkedCode) && isProse(lines)) return null;
  const lang = readLang(lines[0]!);
  return ({ whole, verbatim }) => codePart(whole, verbatim, lang);
}

const LANG = /(?:^|\s)(?:lang(?:uage)?|highlight-source)-([\w+#.-]{1,20})(?=\s|$)/iu;
const NO_LANG = new Set(['none', 'plain', 'plaintext', 'text', 'txt', 'undefined']);

/** What highlighters of syntax name the code's language by: `language-python`. */
function readLang({ whole, within }: Held): string | undefined {
  const around = [...within, ...lineage(whole, AROUND)];
  const found = around.flatMap(({ attributes }) => LANG.exec(attributes.class ?? '')?.[1] ?? []);
  const lang = found[0]?.toLowerCase();
  return lang && !NO_LANG.has(lang) ? lang : undefined;
}

function isMarkedCode({ whole, within }: Held): boolean {
  if (within.some(({ name }) => CODE_ELEMENTS.has(name))) return true;
  return [...lineage(whole, AROUND)].some((one) =>
    classWords(one).some((word) => CODE_CLASSES.has(word)),
  );
}

function isProse(lines: readonly Held[]): boolean {
  const texts = lines.map(({ line }) => line.text);
  return texts.some(endsSentence) && symbolShare(texts.join(' ')) < MOST_SYMBOLS;
}

/** Characters of a line in a cell of data at most. */
const LONGEST = 300;

/** Most rows have two cells, and none holds what pages are laid out with tables for. */
function tableOf(lines: readonly Held[], kind: PageKind): ((one: Held) => Part) | null {
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
    (isFramed ? text.slice(1) : text)
      .split('|')
      .flatMap((cell, column) => (cell.trim() === '' ? [] : [{ column, text: cell.trim() }]));
}
