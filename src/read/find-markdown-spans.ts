import type { Hints, Mark } from '../core/line.js';
import type { Edit, Span } from '../core/page.js';
import type { PageElement } from '../core/page-element.js';
import { type PlacedEdit, placeEdits } from './edit-text.js';
import type { MarkdownLine } from './markdown-blocks.js';

/** A part of the edited text. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A block in the edited text, with the edits that were made in it. */
interface PlacedBlock extends Part {
  readonly block: PageElement;
  readonly edits: readonly PlacedEdit[];
}

/**
 * What Markdown says of a text from which the edits have taken its marks: of each block what it
 * is, its links, and its heavy and slanted words.
 */
export function findMarkdownSpans(
  lines: readonly MarkdownLine[],
  edited: string,
  edits: readonly Edit[],
): Span[] {
  return placeBlocks(lines, placeEdits(edits)).map((block) => ({
    start: block.start,
    end: block.end,
    hints: readHints(edited, block),
  }));
}

/** The blocks of a text, each from its first line to its last. */
function placeBlocks(lines: readonly MarkdownLine[], edits: readonly PlacedEdit[]): PlacedBlock[] {
  const found: { block: PageElement; start: number; end: number; edits: PlacedEdit[] }[] = [];
  let [next, shift, free] = [0, 0, 0];
  for (const line of lines) {
    const { block } = line;
    // An edit may have taken the end of a line as well.
    const start = Math.max(free, line.start + shift);
    const own: PlacedEdit[] = [];
    for (; next < edits.length && edits[next]!.edit.offset <= line.end; next += 1) {
      const { before, after } = edits[next]!.edit;
      shift += after.length - before.length;
      own.push(edits[next]!);
    }
    const end = Math.max(start, line.end + shift);
    const last = found.at(-1);
    if (block && last?.block === block) {
      last.end = end;
      for (const one of own) last.edits.push(one);
    } else if (block && end > start) found.push({ block, start, end, edits: own });
    free = end;
  }
  return found;
}

function readHints(text: string, placed: PlacedBlock): Hints {
  const { block, edits } = placed;
  const size = Math.max(1, sizeOf(text, [placed]));
  const share = (parts: readonly Part[]) => Math.min(1, sizeOf(text, parts) / size);
  const marks = findLinks(placed);
  const linkDensity = share(marks);
  return {
    element: linkDensity === 1 ? marks[0]!.element : block,
    block,
    marks,
    linkDensity,
    boldDensity: share(betweenMarks(edits, /^(?:\*\*|__)$/u)),
    italicDensity: share(betweenMarks(edits, /^[*_]$/u)),
    hidden: false,
  };
}

function findLinks({ block, edits }: PlacedBlock): Mark[] {
  const links: Mark[] = [];
  const open: number[] = [];
  for (const { edit, start, end } of edits) {
    if (edit.before === '[') open.push(end);
    else if (edit.before.startsWith('](')) {
      const from = open.pop();
      if (from !== undefined) links.push({ element: linkIn(block, edit), start: from, end: start });
    }
  }
  return links;
}

function linkIn(parent: PageElement, { before }: Edit): PageElement {
  const href = before.slice(2, -1).split(/\s/u, 1)[0]!;
  return { name: 'a', attributes: { href }, parent, depth: parent.depth + 1, place: 0 };
}

/** Characters of some parts, white space around them aside. */
function sizeOf(text: string, parts: readonly Part[]): number {
  return parts.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().length, 0);
}

/** What stands between each mark of two and the next one. */
function betweenMarks(edits: readonly PlacedEdit[], mark: RegExp): Part[] {
  const marks = edits.filter(({ edit }) => mark.test(edit.before));
  return marks.flatMap(({ end }, at) =>
    at % 2 === 0 && marks[at + 1] ? [{ start: end, end: marks[at + 1]!.start }] : [],
  );
}
