import type { HtmlLine } from './html-lines.js';
import { undisputed } from './undisputed.js';
import { keyOf } from './words-of.js';

/** What a line of a body is. */
export const BLOCK_KINDS = ['heading', 'list-item', 'paragraph'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Kinds of lines by their words; lines that are two things, or of which nothing is said, are out. */
export type BlockTruth = ReadonlyMap<string, BlockKind>;

const KINDS: ReadonlyMap<string, BlockKind | null> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'td', 'th', 'dt', 'dd'].map((name) => [name, 'list-item'] as const),
  ...['blockquote', 'figcaption'].map((name) => [name, null] as const),
]);

/** Reads a page's lines by their elements: `h1` to `h6`, items and cells, and other paragraphs. */
export function blockTruth(lines: readonly HtmlLine[]): BlockTruth {
  const claims = lines.flatMap(({ text, elements }) => {
    const names = elements.slice(0, 8).map(({ name }) => name);
    const telling = names.find((name) => KINDS.has(name));
    if (!telling && !names.includes('p')) return [];
    return [[keyOf(text), telling ? KINDS.get(telling)! : 'paragraph'] as const];
  });
  const truth = undisputed(claims);
  return new Map([...truth].filter((entry): entry is [string, BlockKind] => entry[1] !== null));
}
