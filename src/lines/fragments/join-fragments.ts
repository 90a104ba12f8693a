import type { Line } from '../../core/line.js';
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
  const isBroken = countBreaks(lines, edges) >= BROKEN;
  let prose = edges[0]?.words ?? 0;
  return joinLines(lines, ({ index, blanksBefore, glued }, above) => {
    const mayGoOn = blanksBefore === 0 && !glued && !above.part;
    const goesOn = mayGoOn && continues(edges, index, isBroken, prose);
    prose = (goesOn ? prose : 0) + edges[index]!.words;
    return goesOn;
  });
}

/** How often a sentence stops without a mark and goes on in the next line. */
function countBreaks(lines: readonly Line[], edges: readonly Edges[]): number {
  let breaks = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const { words, isOpen } = edges[at - 1]!;
    const { startsLower, startsClosing } = edges[at]!;
    const goesOn = startsClosing ? edges[at]!.words > 1 : startsLower && words >= PROSE;
    const isBreak = isOpen && goesOn;
    if (isBreak && lines[at]!.blanksBefore === 0) breaks += 1;
  }
  return breaks;
}

/** Whether the line goes on with what stands above it, `prose` words of which are joined. */
function continues(
  edges: readonly Edges[],
  index: number,
  isBroken: boolean,
  prose: number,
): boolean {
  const above = edges[index - 1]!;
  const line = edges[index]!;
  if (line.startsClosing || above.endsOpening) return true;
  if (!isBroken) return false;
  const isLink = above.isOpen && isInline(line, edges[index + 1]);
  if (line.startsLower) return prose >= PROSE || line.words >= PROSE || isLink;
  return prose >= PROSE && isLink;
}

/** Whether a line is the text of a link inside a sentence: what follows goes on after it. */
function isInline(line: Edges, below: Edges | undefined): boolean {
  return line.words <= 8 && below !== undefined && (below.startsLower || below.startsClosing);
}
