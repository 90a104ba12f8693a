import type { LabelledLine } from '../core/label.js';
import type { Page } from '../core/page.js';
import { isKept } from '../core/role.js';
import type { MeasuredLine, MeasuredPage } from '../features/measure-page.js';

/** Where the prose of a page stands and what it speaks of: what every field is measured against. */
export interface Anatomy {
  readonly page: Page;
  /** BCP 47; null when nothing certain can be said. */
  readonly language: string | null;
  readonly lines: readonly MeasuredLine[];
  readonly labels: readonly LabelledLine[];
  /** Whether a line is long enough to be a paragraph. */
  readonly isProse: readonly boolean[];
  /** Whether a line is short and holds what looks like a date or a time. */
  readonly isDated: readonly boolean[];
  /** Index of the first line of the article's prose, and after its last; equal when none. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Words of the paragraphs in between, with how often they stand there. */
  readonly bodyWords: ReadonlyMap<string, number>;
  /** Indices of lines that other pages of the site have as well; absent when nothing says so. */
  readonly siteLines: MeasuredPage['siteLines'];
  /** Indices of the lines with the same words, by those words. */
  readonly repeats: ReadonlyMap<string, readonly number[]>;
}

/** Words that make a line a paragraph when it also ends a sentence, or without. */
const SHORT_PROSE = 12;
const LONG_PROSE = 22;
/** What a removed line takes from the worth of a run of prose, and what a long one does. */
const FURNITURE_COST = 4;
/** Longer lines are no labels: a date in them is part of what they tell. */
const LONGEST_LABEL = 30;
const DATE = /(?:^|\D)(?:19|20)\d\d(?!\d)|\d{1,2}[.:/]\d\d|\d\s?[年月日년월일]/u;

/** Finds the prose of a page by the roles of its lines. Linear in its words. */
export function readAnatomy(measured: MeasuredPage, labels: readonly LabelledLine[]): Anatomy {
  const { page, lines, language, siteLines } = measured;
  const isProse = lines.map(isParagraph);
  const hasKept = labels.some(({ role }, index) => isProse[index] && isKept(role));
  const [bodyStart, bodyEnd] = densestRun(
    lines.map(({ wordCount }, index) => {
      if (hasKept && !isKept(labels[index]!.role)) return -FURNITURE_COST;
      return isProse[index] ? wordCount : hasKept ? -1 : -FURNITURE_COST;
    }),
  );
  return {
    page,
    language,
    lines,
    labels,
    siteLines,
    isProse,
    isDated: lines.map(({ text, wordCount }) => wordCount <= LONGEST_LABEL && DATE.test(text)),
    bodyStart,
    bodyEnd,
    bodyWords: countWords(lines.slice(bodyStart, bodyEnd).filter(isParagraph)),
    repeats: groupByWords(lines),
  };
}

/** The words of a line as one key: lines with the same key repeat each other. */
export function keyOf({ words }: Pick<MeasuredLine, 'words'>): string {
  return words.join(' ');
}

function isParagraph({ wordCount, endsSentence }: MeasuredLine): boolean {
  return wordCount >= (endsSentence ? SHORT_PROSE : LONG_PROSE);
}

function densestRun(values: readonly number[]): [number, number] {
  let best = 0;
  let run: [number, number] = [0, 0];
  let sum = 0;
  let first = 0;
  values.forEach((value, index) => {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      run = [first, index + 1];
    }
  });
  return run;
}

function countWords(lines: readonly MeasuredLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of lines) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function groupByWords(lines: readonly MeasuredLine[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const line of lines) {
    if (line.words.length === 0 || line.wordCount > 40) continue;
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line.index);
    else groups.set(key, [line.index]);
  }
  return groups;
}
