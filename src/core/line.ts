import type { PageElement } from './page-element.js';

/**
 * One line of the input and where it stood: `page.text.slice(start, end)` is the raw line.
 *
 * Lines never overlap and stand in input order; between two of them there is nothing but
 * white space and invisible characters. So the lines and the gaps rebuild the input.
 */
export interface Line {
  /** Place in the page's array of lines, from 0. */
  readonly index: number;
  /** Number of the physical line, from 1; pieces cut from one physical line share it. */
  readonly number: number;
  /** UTF-16 offsets into the decoded input, without surrounding white space. */
  readonly start: number;
  readonly end: number;
  /** The raw line with its white space folded and its invisible characters taken out. */
  readonly text: string;
  /** Blank physical lines directly above. */
  readonly blanksBefore: number;
  /** Whether this piece was cut from what stands before it on the same physical line. */
  readonly glued: boolean;
  /** What the markup said, when the input had markup. */
  readonly hints?: Hints;
  /** What the line is a part of, where the markup says that this stands as a whole. */
  readonly part?: Part;
}

/** A part of something that stands as a whole: code, or a table of data. Both are named by an object. */
export type Part = CodePart | RowPart;

/** A line of code, or a piece of one: there, spaces count. */
export interface CodePart {
  readonly of: 'code';
  readonly whole: object;
  /** The raw line with the white space that opens it. */
  readonly verbatim: string;
  /** The programming language, as the page names it, such as `python`; absent where it does not. */
  readonly lang?: string;
}

/** A row of a table, or some of its cells. */
export interface RowPart {
  readonly of: 'table';
  readonly whole: object;
  readonly row: object;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** From 0, as far as the page numbers its columns. */
  readonly column: number;
  readonly text: string;
}

/** What HTML says of a line; absent for text. */
export interface Hints {
  /** The innermost element that holds the whole line, often inline: `a`, `time`, `strong`. */
  readonly element: PageElement;
  /** The innermost block that holds the line: `p`, `h2`, `li`, `figcaption`, `div`. */
  readonly block: PageElement;
  /** Inline elements with attributes that begin within the line, in order. */
  readonly marks: readonly Mark[];
  /** Share of the visible characters inside links, 0 to 1. */
  readonly linkDensity: number;
  /** Share of the visible characters in bold or strong type, 0 to 1. */
  readonly boldDensity: number;
  /** Share of the visible characters in italics or emphasised, 0 to 1. */
  readonly italicDensity: number;
  /** Whether readers do not see the line: `hidden`, `aria-hidden`, `display:none` and the like. */
  readonly hidden: boolean;
}

/** An inline element and the part of the page's text that it holds. */
export interface Mark {
  readonly element: PageElement;
  readonly start: number;
  readonly end: number;
}
