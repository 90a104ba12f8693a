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
}

/** What HTML says of a line; absent for text. */
export interface Hints {
  /** Names of the enclosing elements, outermost first, such as `body>main>article>p`. */
  readonly path: string;
  /** The innermost block element, such as `p`, `h2`, `li`, `figcaption`. */
  readonly block: string;
  /** Lower-cased class and id words of the enclosing elements, innermost first. */
  readonly words: readonly string[];
  /** Share of the line's characters inside links, 0 to 1. */
  readonly linkDensity: number;
  /** Depth of the block in the tree. */
  readonly depth: number;
  /** Whether the element is hidden from readers. */
  readonly hidden: boolean;
  /** Whether the line is inside an svg or an icon element. */
  readonly svg: boolean;
  /** `datetime` of an enclosing or enclosed `<time>`. */
  readonly datetime?: string;
  /** Whether an enclosed or enclosing element says `rel=author`, `itemprop=author` or the like. */
  readonly author?: boolean;
}
