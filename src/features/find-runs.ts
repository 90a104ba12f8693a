import { COLON, END_MARK } from '../core/char-class.js';
import type { Scan } from './scan-lines.js';

/** Runs of neighbouring lines of one kind; cells hold how many stand directly before or after. */
export interface Runs {
  /** Lines of up to five words without an end mark. */
  readonly shortBefore: Int32Array;
  readonly shortAfter: Int32Array;
  /** Lines shaped like a headline: four to twenty words without an end mark. */
  readonly headlinesBefore: Int32Array;
  readonly headlinesAfter: Int32Array;
  /** Lines whose length, first character and end are of the same kind as this one's. */
  readonly styleBefore: Int32Array;
  readonly styleAfter: Int32Array;
  /** The kind that `style` compares. */
  readonly style: Int32Array;
}

export function findRuns(scan: Scan): Runs {
  const { count } = scan;
  const style = new Int32Array(count);
  for (let line = 0; line < count; line += 1) style[line] = styleOf(scan, line);
  const isShort = (line: number) => scan.words[line]! <= 5 && !endsSentence(scan, line);
  const isHeadline = (line: number) => looksLikeHeadline(scan, line);
  const sameStyle = (line: number, other: number) => style[line] === style[other];
  const any = () => true;
  return {
    shortBefore: countBefore(count, isShort, any),
    shortAfter: countAfter(count, isShort, any),
    headlinesBefore: countBefore(count, isHeadline, any),
    headlinesAfter: countAfter(count, isHeadline, any),
    styleBefore: countBefore(count, any, sameStyle),
    styleAfter: countAfter(count, any, sameStyle),
    style,
  };
}

export function endsSentence(scan: Scan, line: number): boolean {
  return scan.lastClass[line] === END_MARK;
}

export function looksLikeHeadline(scan: Scan, line: number): boolean {
  const words = scan.words[line]!;
  const last = scan.lastClass[line]!;
  return words >= 4 && words <= 20 && last !== END_MARK && last !== COLON;
}

function styleOf(scan: Scan, line: number): number {
  const length = Math.min(6, Math.round(Math.log2(1 + scan.words[line]!)));
  const first = scan.firstClass[line]!;
  const marks = scan.innerMarks[line]! > 0 ? 1 : 0;
  return ((length * 16 + first) * 2 + (endsSentence(scan, line) ? 1 : 0)) * 2 + marks;
}

type Holds = (line: number) => boolean;
type Alike = (line: number, other: number) => boolean;

/** How many lines directly above hold, each alike to the one below it. */
function countBefore(count: number, holds: Holds, alike: Alike): Int32Array {
  const runs = new Int32Array(count);
  for (let line = 1; line < count; line += 1) {
    if (holds(line - 1) && alike(line, line - 1)) runs[line] = runs[line - 1]! + 1;
  }
  return runs;
}

function countAfter(count: number, holds: Holds, alike: Alike): Int32Array {
  const runs = new Int32Array(count);
  for (let line = count - 2; line >= 0; line -= 1) {
    if (holds(line + 1) && alike(line, line + 1)) runs[line] = runs[line + 1]! + 1;
  }
  return runs;
}
