import type { PageElement } from '../core/page-element.js';
import { isImageLine } from './find-markdown-links.js';

const ROOT: PageElement = { name: 'body', attributes: {}, parent: null, depth: 0 };

/** The elements of lines that are no text: what stands above it, and marks alone. */
export const FRONT_MATTER = 'front-matter';
export const MARKS = 'hr';

const HEADING = /^ {0,3}(#{1,6})[ \t]+\S/u;
const ITEM = /^[ \t]*(?:[*+-]|\d{1,3}[.)])[ \t]+\S/u;
const QUOTE = /^ {0,3}>/u;
const FENCE = /^ {0,3}(?:`{3}|~{3})/u;
const ROW = /^\s*\|/u;
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

/**
 * The element that each line of Markdown stands in, as HTML would have it; null for blank lines.
 * Lines that one element has as a whole are parts of one paragraph.
 *
 * @param front how many lines are front matter
 */
export function readMarkdownBlocks(
  lines: readonly string[],
  front: number,
): (PageElement | null)[] {
  const reader = new BlockReader();
  return lines.map((line, index) =>
    index < front
      ? within(FRONT_MATTER, ROOT)
      : reader.read(line, lines[index - 1], lines[index + 1]),
  );
}

class BlockReader {
  private readonly open: OpenItem[] = [];
  /** The block of the line above, where that may go on. */
  private last: PageElement | null = null;
  private code: PageElement | null = null;

  read(line: string, above = '', below = ''): PageElement | null {
    if (FENCE.test(line)) return this.fence();
    if (this.code) return within('code', this.code);
    if (line.trim() === '') {
      this.last = null;
      return null;
    }
    const block = this.blockOf(line, above, below);
    this.last = goesOn(block, line) ? block : null;
    return block;
  }

  private fence(): PageElement {
    this.last = null;
    this.code = this.code ? null : within('pre', ROOT);
    return within(MARKS, ROOT);
  }

  private blockOf(line: string, above: string, below: string): PageElement {
    const level = HEADING.exec(line)?.[1]?.length;
    if (level) return this.close(`h${level}`);
    if (RULER.test(line)) return this.close(MARKS);
    if (UNDERLINE.test(below) && above.trim() === '') {
      return this.close(below.startsWith('=') ? 'h1' : 'h2');
    }
    if (isImageLine(line)) return within('img', ROOT);
    if (ITEM.test(line)) return this.item(indentOf(line));
    if (QUOTE.test(line))
      return this.last?.name === 'blockquote' ? this.last : this.close('blockquote');
    if (ROW.test(line)) return within('td', within('tr', ROOT));
    if (this.last && mayEnd(this.last, line, below)) return this.last;
    const around = indentOf(line) > 0 ? this.open.at(-1)?.item : undefined;
    return around ? within('p', around) : this.close('p');
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

function within(name: string, parent: PageElement): PageElement {
  return { name, attributes: {}, parent, depth: parent.depth + 1 };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
