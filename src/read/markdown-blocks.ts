import { eachPhysicalLine } from '../core/find-breaks.js';
import { type PageElement, rootElement } from '../core/page-element.js';
import { type Fenced, findFences } from './find-fences.js';
import { isImageLine } from './find-markdown-links.js';

const ROOT = rootElement('body');

/** The elements of lines that are no text: what stands above it, and marks alone. */
export const FRONT_MATTER = 'front-matter';
export const MARKS = 'hr';

const HEADING = /^ {0,3}(#{1,6})[ \t]+\S/u;
const ITEM = /^[ \t]*(?:[*+-]|\d{1,3}[.)])[ \t]+\S/u;
const QUOTE = /^ {0,3}>/u;
const ROW = /^\s*\|/u;
/** What stands below the head of a table. */
const TABLE_RULER = /^\s*(?:\|\s*)?:?-+:?\s*\|[\s|:-]*$/u;
/** A line across the page, between the head and the rows of a table, or below a heading. */
const RULER = /^[\s|:*_=+-]{3,}$/u;
const UNDERLINE = /^(?:=+|-{2,})\s*$/u;
/** What keeps a line apart from the next one of its paragraph. */
const HARD_BREAK = /(?: {2}|\\)$/u;
/** Blocks of which the next line may be more. */
const GOES_ON = new Set(['p', 'li', 'blockquote']);
/** Columns that html2text wraps at, headings as well, and those that a wrapped line has at least. */
const WIDTH = 78;
const WRAPPED = 60;
/** Deeper lists are no lists. */
const DEEPEST = 12;

/** An item of a list that is not closed yet. */
interface OpenItem {
  readonly indent: number;
  readonly item: PageElement;
}

/** The word behind a fence that opens code: its language. */
const INFO = /^[ `~]+(\S{1,40})/u;
/** Columns from which on a line is code, where no list is open. */
const CODE_INDENT = 4;

/** A line of Markdown, by its UTF-16 offsets, and the element that it stands in. */
export interface MarkdownLine {
  readonly start: number;
  readonly end: number;
  /** As HTML would have it; null for blank lines. */
  readonly block: PageElement | null;
}

/**
 * The lines of Markdown. Those that one element has as a whole are parts of one paragraph.
 *
 * @param frontEnd offset into the text at which its front matter ends; 0 without
 */
export function readMarkdownBlocks(text: string, frontEnd: number): MarkdownLine[] {
  const places: [number, number][] = [];
  eachPhysicalLine(text, (start, end) => places.push([start, end]));
  const lines = places.map(([start, end]) => text.slice(start, end));
  const fences = findFences(lines);
  const reader = new BlockReader();
  return places.map(([start, end], at) => {
    if (start < frontEnd) return { start, end, block: within(FRONT_MATTER, ROOT) };
    return {
      start,
      end,
      block: reader.read(lines[at]!, fences[at]!, lines[at - 1], lines[at + 1]),
    };
  });
}

/** Whether a line is code, which has no marks of Markdown. */
export function isCode({ block }: MarkdownLine): boolean {
  return block?.parent?.name === 'pre';
}

/** Whether a line is a row of a table, whose cells unescaped bars part. */
export function isRow({ block }: MarkdownLine): boolean {
  return block?.parent?.name === 'tr';
}

class BlockReader {
  private readonly open: OpenItem[] = [];
  /** The block of the line above, where that may go on. */
  private last: PageElement | null = null;
  /** The code that the lines above are, which a blank line does not end. */
  private code: PageElement | null = null;
  private table: PageElement | null = null;

  read(line: string, fenced: Fenced, above = '', below = ''): PageElement | null {
    if (fenced === 'fence') return this.fence(line);
    if (line.trim() === '') {
      this.last = null;
      this.table = null;
      return null;
    }
    if (fenced === 'code' || this.isIndented(line, above)) {
      this.code ??= within('pre', ROOT);
      return within('code', this.code);
    }
    this.code = null;
    const block = this.blockOf(line, above, below);
    this.last = goesOn(block, line) ? block : null;
    return block;
  }

  private fence(line: string): PageElement {
    this.last = null;
    const lang = INFO.exec(line)?.[1];
    this.code = lang ? within('pre', ROOT, { class: `language-${lang}` }) : null;
    return within(MARKS, ROOT);
  }

  private isIndented(line: string, above: string): boolean {
    if (this.open.length > 0 || ITEM.test(line) || indentOf(line) < CODE_INDENT) return false;
    return this.code !== null || above.trim() === '';
  }

  private blockOf(line: string, above: string, below: string): PageElement {
    const level = HEADING.exec(line)?.[1]?.length;
    const isImage = isImageLine(line);
    if (level && !isImage) return this.close(`h${level}`);
    if (this.isRow(line, below)) {
      this.table ??= within('table', ROOT);
      return within('td', within('tr', this.table));
    }
    if (RULER.test(line)) return this.close(MARKS);
    this.table = null;
    if (UNDERLINE.test(below) && above.trim() === '') {
      return this.close(below.startsWith('=') ? 'h1' : 'h2');
    }
    if (isImage) return within('img', ROOT);
    if (ITEM.test(line)) return this.item(indentOf(line));
    if (QUOTE.test(line))
      return this.last?.name === 'blockquote' ? this.last : this.close('blockquote');
    if (this.last && mayEnd(this.last, line, below)) return this.last;
    const around = indentOf(line) > 0 ? this.open.at(-1)?.item : undefined;
    return around ? within('p', around) : this.close('p');
  }

  private isRow(line: string, below: string): boolean {
    if (!line.includes('|') || RULER.test(line)) return false;
    return ROW.test(line) || this.table !== null || TABLE_RULER.test(below);
  }

  /** Ends all lists. */
  private close(name: string): PageElement {
    this.open.length = 0;
    return within(name, ROOT);
  }

  private item(indent: number): PageElement {
    while (this.open.length > 0 && this.open.at(-1)!.indent > indent) this.open.pop();
    const above = this.open.at(-1);
    const isSibling = above?.indent === indent || this.open.length === DEEPEST;
    if (isSibling) this.open.pop();
    const list = isSibling ? above!.item.parent! : within('ul', above?.item ?? ROOT);
    const item = within('li', list);
    this.open.push({ indent, item });
    return item;
  }
}

/** Whether the line below may be more of the block; of a heading, where it may have been wrapped. */
function goesOn({ name }: PageElement, line: string): boolean {
  if (HEADING.test(line)) return line.length >= WRAPPED;
  return GOES_ON.has(name) && !HARD_BREAK.test(line);
}

/** What a heading was wrapped to is one short line. */
function mayEnd({ name }: PageElement, line: string, below: string): boolean {
  return GOES_ON.has(name) || (line.length <= WIDTH && below.trim() === '');
}

function within(name: string, parent: PageElement, attributes = {}): PageElement {
  return { name, attributes, parent, depth: parent.depth + 1, place: 0 };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
