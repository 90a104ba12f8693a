import type { Line } from '../../core/line.js';
import { countWords } from './count-words.js';
import { type Edges, edgesOf } from './edges-of.js';
import { joinLines } from './join-lines.js';

/** Prose breaks that a page must show before lines are joined on weaker signs than a mark. */
const BROKEN = 3;
/** Words from which on a line that stops without a mark reads as the beginning of prose. */
const PROSE = 6;

/**
 * Joins the pieces of sentences that a scraper broke, one text node or one row of the source a
 * line, into the line that they were. The joined line reaches from its first piece to its last.
 */
export function joinFragments(lines: readonly Line[]): readonly Line[] {
  const edges = lines.map(edgesOf);
  const mayGoOn = ({ blanksBefore, glued }: Line, above: Line) =>
    blanksBefore === 0 && !glued && !above.part;
  const isBroken = countBreaks(lines, edges) >= BROKEN;
  if (!isBroken) {
    return joinLines(lines, (line, above) => mayGoOn(line, above) && isMarked(edges, line.index));
  }
  const words = lines.map(countWords);
  let prose = words[0] ?? 0;
  return joinLines(lines, (line, above) => {
    const goesOn = mayGoOn(line, above) && continues(edges, words, line.index, prose);
    prose = (goesOn ? prose : 0) + words[line.index]!;
    return goesOn;
  });
}

/** How often a sentence stops without a mark and goes on in the next line. */
function countBreaks(lines: readonly Line[], edges: readonly Edges[]): number {
  let breaks = 0;
  for (let at = 1; at < lines.length; at += 1) {
    if (!edges[at - 1]!.isOpen || lines[at]!.blanksBefore > 0) continue;
    const { startsLower, startsClosing } = edges[at]!;
    const goesOn = startsClosing
      ? countWords(lines[at]!) > 1
      : startsLower && countWords(lines[at - 1]!) >= PROSE;
    if (goesOn) breaks += 1;
  }
  return breaks;
}

/** Whether a mark says that the line goes on with what stands above it. */
function isMarked(edges: readonly Edges[], index: number): boolean {
  return edges[index]!.startsClosing || edges[index - 1]!.endsOpening;
}

/** The same on a broken page, where weaker signs will do; `prose` words above are joined. */
function continues(
  edges: readonly Edges[],
  words: readonly number[],
  index: number,
  prose: number,
): boolean {
  if (isMarked(edges, index)) return true;
  const { startsLower } = edges[index]!;
  const isLink = edges[index - 1]!.isOpen && isInline(words[index]!, edges[index + 1]);
  if (startsLower) return prose >= PROSE || words[index]! >= PROSE || isLink;
  return prose >= PROSE && isLink;
}

/** Whether a line is the text of a link inside a sentence: what follows goes on after it. */
function isInline(words: number, below: Edges | undefined): boolean {
  return words <= 8 && below !== undefined && (below.startsLower || below.startsClosing);
}
