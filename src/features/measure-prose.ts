import { END_MARK } from '../core/char-class.js';
import { densestRun } from './densest-run.js';
import { lastWhere, nextWhere, sumBefore } from './places.js';
import type { Scan } from './scan-lines.js';

/** Where the prose of a page stands; each array has a cell a line unless told. */
export interface Prose {
  /** The line's words when it reads as prose, else 0. */
  readonly words: Float64Array;
  /** Sums of all lines before; one cell more than lines. */
  readonly proseBefore: Float64Array;
  readonly wordsBefore: Float64Array;
  readonly charsBefore: Float64Array;
  /** The nearest line of prose above and below, itself left out; -1 and `count` where none is. */
  readonly lastProse: Int32Array;
  readonly nextProse: Int32Array;
  /** The same for prose of twenty words or more. */
  readonly lastLong: Int32Array;
  readonly nextLong: Int32Array;
  /** For each penalty the first line of the run with the densest prose and the one after it. */
  readonly cores: readonly (readonly [number, number])[];
}

/** What a line that is no prose takes away in the search of the densest run, in words. */
export const PENALTIES = [3, 8, 20] as const;

export function measureProse(scan: Scan): Prose {
  const { count } = scan;
  const words = new Float64Array(count);
  for (let line = 0; line < count; line += 1) {
    words[line] = readsAsProse(scan, line) ? scan.words[line]! : 0;
  }
  const isProse = (line: number) => words[line]! > 0;
  const isLong = (line: number) => words[line]! >= 20;
  return {
    words,
    proseBefore: sumBefore(words),
    wordsBefore: sumBefore(scan.words),
    charsBefore: sumBefore(scan.chars),
    lastProse: lastWhere(count, isProse),
    nextProse: nextWhere(count, isProse),
    lastLong: lastWhere(count, isLong),
    nextLong: nextWhere(count, isLong),
    cores: PENALTIES.map((penalty) =>
      densestRun(words.length, (at) => (words[at]! > 0 ? words[at]! : -penalty)),
    ),
  };
}

/** Ten words with a sentence's end, or so many that it must be prose. */
function readsAsProse(scan: Scan, line: number): boolean {
  const words = scan.words[line]!;
  if (words < 8) return false;
  if (scan.lastClass[line] === END_MARK || scan.innerMarks[line]! > 0) return true;
  return words >= 18 && scan.commas[line]! > 0 && scan.capitalised[line]! < words / 2;
}
