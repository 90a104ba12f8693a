import { type Label, labelBy } from '../core/label.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { mayHeadPart } from './may-head-part.js';
import { headsComments } from './rules/regions/comments-head.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

const COMMENT = labelBy('comments', SHAPE_VERDICTS.COMMENTED);
/** A paragraph has so many words. */
const LONG = 12;
/** With less of the paragraphs above, or fewer, it may be a link to the comments inside the article. */
const SHARE = 0.7;
const FEWEST = 2;

/**
 * Below the head of the comments nothing is left of the article: readers write paragraphs that
 * look like its own. The head is a line with most of the paragraphs that are kept above it. In
 * text alone: markup tells comments apart.
 */
export function removeComments(lines: readonly MeasuredLine[], labels: readonly Label[]): Label[] {
  if (lines.some(({ hints }) => hints)) return [...labels];
  const isKept = (index: number) => labels[index]!.role === 'body';
  const head = findHead(
    lines,
    lines.map(({ wordCount }, index) => wordCount >= LONG && isKept(index)),
  );
  return labels.map((label, index) => (index > head && isKept(index) ? COMMENT : label));
}

/** The index of the head of the comments; Infinity for none. */
function findHead(lines: readonly MeasuredLine[], isParagraph: readonly boolean[]): number {
  const all = isParagraph.filter(Boolean).length;
  const least = Math.max(FEWEST, all * SHARE);
  /** Heads that stand in the article: buttons below each answer to a question are none of all. */
  const seen = new Set<number>();
  let above = 0;
  for (const line of lines) {
    if (isParagraph[line.index]) above += 1;
    if (above === 0 || !isHead(line)) continue;
    if (above >= least && !seen.has(line.key)) return line.index;
    seen.add(line.key);
  }
  return Number.POSITIVE_INFINITY;
}

/** A question may be the article's own, and what goes on behind a comma is a count of another story's. */
function isHead(line: MeasuredLine): boolean {
  return headsComments(line) && !mayHeadPart(line) && !/[,?？]$/u.test(line.text);
}
