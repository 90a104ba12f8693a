import { countEach } from '../core/count-each.js';
import { groupBy } from '../core/group-by.js';
import type { LabelledLine } from '../core/label.js';
import type { Page } from '../core/page.js';
import { isKept } from '../core/role.js';
import { densestRun } from '../features/densest-run.js';
import { lookUp, toHashTable } from '../features/hash-table.js';
import type { MeasuredLine, MeasuredPage } from '../features/measure-page.js';
import { LONGEST_LABEL } from './line-shapes.js';

/** Where the prose of a page stands and what it speaks of: what every field is measured against. */
export interface Anatomy {
  readonly page: Page;
  /** BCP 47; null when nothing certain can be said. */
  readonly language: string | null;
  readonly lines: readonly MeasuredLine[];
  readonly labels: readonly LabelledLine[];
  readonly scan: MeasuredPage['scan'];
  /** Whether a line is long enough to be a paragraph. */
  readonly isProse: readonly boolean[];
  /** Whether a line is short and holds what looks like a date or a time. */
  readonly isDated: readonly boolean[];
  /** Index of the first line of the article's prose, and after its last; equal when none. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** How often a word, given by its hash, stands in the paragraphs in between. */
  readonly timesInBody: (word: number) => number;
  /** Indices of lines that other pages of the site have as well; absent when nothing says so. */
  readonly siteLines: MeasuredPage['siteLines'];
  /** Indices of the lines with the same words, by their key. */
  readonly repeats: ReadonlyMap<number, readonly number[]>;
}

/** Words that make a line a paragraph when it also ends a sentence, or without. */
const SHORT_PROSE = 12;
const LONG_PROSE = 22;
/** What a removed line takes from the worth of a run of prose, and what a long one does. */
const FURNITURE_COST = 4;
/** Longer lines are hardly ever said twice. */
const MOST_WORDS = 40;
const DATE = /(?:^|\D)(?:19|20)\d\d(?!\d)|\d{1,2}[.:/]\d\d|\d\s?[年月日년월일]/;

/** Finds the prose of a page by the roles of its lines. Linear in its words. */
export function readAnatomy(measured: MeasuredPage, labels: readonly LabelledLine[]): Anatomy {
  const { page, lines, language, siteLines } = measured;
  const isProse = lines.map(isParagraph);
  const hasKept = labels.some(({ role }, index) => isProse[index] && isKept(role));
  const [bodyStart, bodyEnd] = densestRun(lines.length, (index) => {
    if (hasKept && !isKept(labels[index]!.role)) return -FURNITURE_COST;
    return isProse[index] ? lines[index]!.wordCount : hasKept ? -1 : -FURNITURE_COST;
  });
  return {
    page,
    language,
    lines,
    labels,
    scan: measured.scan,
    siteLines,
    isProse,
    isDated: lines.map(
      ({ text, wordCount, digits }) => digits > 0 && wordCount <= LONGEST_LABEL && DATE.test(text),
    ),
    bodyStart,
    bodyEnd,
    timesInBody: countWords(measured, lines.slice(bodyStart, bodyEnd).filter(isParagraph)),
    repeats: groupByWords(lines),
  };
}

/** How likely the model holds a line for a part of the article; -1 where it was not asked. */
export function scoreOf(index: number, { labels }: Anatomy): number {
  const reason = labels[index]?.reason;
  return reason?.by === 'model' ? reason.score : -1;
}

function isParagraph({ wordCount, endsSentence }: MeasuredLine): boolean {
  return wordCount >= (endsSentence ? SHORT_PROSE : LONG_PROSE);
}

function countWords(
  { scan: { ids, different, wordFrom, isOdd } }: MeasuredPage,
  lines: readonly MeasuredLine[],
): (word: number) => number {
  const byNumber = new Int32Array(different.length);
  const odd: number[] = [];
  for (const line of lines) {
    if (isOdd[line.index] === 1) {
      // A line can have more words than a call takes arguments.
      for (const hash of Array.from(line.hashes)) odd.push(hash);
    } else {
      const to = wordFrom[line.index + 1]!;
      for (let at = wordFrom[line.index]!; at < to; at += 1) byNumber[ids[at]!]! += 1;
    }
  }
  const counts = toHashTable(different, byNumber);
  const oddCounts = countEach(odd);
  return (word) => lookUp(counts, word) + (oddCounts.get(word) ?? 0);
}

function groupByWords(lines: readonly MeasuredLine[]): ReadonlyMap<number, readonly number[]> {
  const labels = lines.filter(({ size, wordCount }) => size > 0 && wordCount <= MOST_WORDS);
  const indexes = labels.map(({ index }) => index);
  return groupBy(indexes, (index) => lines[index]!.key);
}
