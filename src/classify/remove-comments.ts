import { type Label, labelBy } from '../core/label.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { sumBefore } from '../features/places.js';
import { hasPhrase, openingWords } from '../features/read-phrases.js';
import { mayHeadPart } from './may-head-part.js';
import { headsComments } from './rules/regions/comments-head.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

const COMMENT = labelBy('comments', SHAPE_VERDICTS.COMMENTED);
/** A paragraph has so many words. */
const LONG = 12;
/** With fewer paragraphs above, or less of all, it may be a link to the comments inside the article. */
const FEWEST = 2;
const SHARE = 0.7;
/** Words of a line that says who wrote a comment and when, and of the head that counts them. */
const SHORT = 14;
/** Fewer such lines, in all or for a paragraph, or more paragraphs without one, are no thread. */
const FEWEST_SIGNED = 2;
const SIGNED_SHARE = 0.25;
const LONGEST = 12;
/** Lines from such a line to the nearest paragraph. */
const NEAR = 3;

/**
 * Below the head of the comments nothing is left of the article: readers write paragraphs that
 * look like its own. The head is one that counts the comments, above paragraphs that are signed,
 * or, in text alone, any with most of the paragraphs that are kept above it.
 */
export function removeComments(lines: readonly MeasuredLine[], labels: readonly Label[]): Label[] {
  const isKept = (index: number) => labels[index]!.role === 'body';
  const isParagraph = lines.map(({ wordCount }, index) => wordCount >= LONG && isKept(index));
  const head = findHead(lines, isParagraph);
  return labels.map((label, index) => (index > head && isKept(index) ? COMMENT : label));
}

/** The index of the head of the comments; Infinity for none. */
function findHead(lines: readonly MeasuredLine[], isParagraph: readonly boolean[]): number {
  const heads = lines.filter(isHead);
  if (heads.length === 0) return Number.POSITIVE_INFINITY;
  const above = sumBefore(isParagraph.map(Number));
  const isMarked = lines.some(({ hints }) => hints);
  const most = isMarked ? Number.POSITIVE_INFINITY : above.at(-1)! * SHARE;
  const isThread = findThreads(lines, isParagraph);
  /** Heads that stand in the article: buttons below each answer to a question are none of all. */
  const seen = new Set<number>();
  for (const { index, digits, key } of heads) {
    const paragraphs = above[index + 1]!;
    const isOfPage = paragraphs >= most || (isThread[index] && digits > 0);
    if (paragraphs >= FEWEST && isOfPage && !seen.has(key)) return index;
    if (paragraphs > 0) seen.add(key);
  }
  return Number.POSITIVE_INFINITY;
}

/** A question may be the article's own, and what goes on behind a comma is a count of another story's. */
function isHead(line: MeasuredLine): boolean {
  const mayHead = headsComments(line) || isCount(line);
  return mayHead && !mayHeadPart(line) && !/[,?？]$/u.test(line.text);
}

/** `45 thoughts on “The ferry”`. */
function isCount(line: MeasuredLine): boolean {
  return line.size <= SHORT && /^\d/u.test(line.text) && openingWords(line, 'comments') > 1;
}

/** Of each line, whether what stands below it are paragraphs with lines that sign them. */
function findThreads(lines: readonly MeasuredLine[], isParagraph: readonly boolean[]): boolean[] {
  const isThread = new Array<boolean>(lines.length);
  let signed = 0;
  let paragraphs = 0;
  let run = 0;
  let longest = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const isEnough = signed >= FEWEST_SIGNED && signed >= paragraphs * SIGNED_SHARE;
    isThread[index] = isEnough && longest <= LONGEST;
    if (isParagraph[index]) {
      paragraphs += 1;
      run += 1;
      longest = Math.max(longest, run);
    } else if (isSigned(lines[index]!) && isNear(isParagraph, index)) {
      signed += 1;
      run = 0;
    }
  }
  return isThread;
}

function isNear(isParagraph: readonly boolean[], index: number): boolean {
  return isParagraph.slice(Math.max(0, index - NEAR), index + NEAR + 1).includes(true);
}

const TIME = /\b\d{1,2}[:.h]\d{2}\b/u;
const DAY = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}/u;

/** Whether a line tells the minute of a comment, or has the buttons below one: `Reply`. */
function isSigned(line: MeasuredLine): boolean {
  if (line.size > SHORT) return false;
  if (hasPhrase(line, 'reply')) return true;
  return line.digits > 5 && TIME.test(line.text) && DAY.test(line.text);
}
