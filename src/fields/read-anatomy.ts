import type { MeasuredLine, MeasuredPage } from '../features/measure-page.js';

/** Where the prose of a page stands and what it speaks of: what every field is measured against. */
export interface Anatomy {
  readonly lines: readonly MeasuredLine[];
  /** Whether a line is long enough to be a paragraph. */
  readonly isProse: readonly boolean[];
  /** Index of the first line of the densest run of prose, and after its last; equal when none. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Words of the prose lines of the run, with how often they stand there. */
  readonly bodyWords: ReadonlyMap<string, number>;
  /** Indices of the lines with the same words, by those words. */
  readonly repeats: ReadonlyMap<string, readonly number[]>;
}

/** Words that make a line a paragraph when it also ends a sentence, or without. */
const SHORT_PROSE = 12;
const LONG_PROSE = 22;
/** What a line that is no paragraph takes from the worth of a run of prose. */
const FURNITURE_COST = 6;

/** Finds the prose of a page. Linear in its words. */
export function readAnatomy({ lines }: MeasuredPage): Anatomy {
  const isProse = lines.map(isParagraph);
  const [bodyStart, bodyEnd] = densestRun(
    lines.map((line, index) => (isProse[index] ? line.wordCount : -FURNITURE_COST)),
  );
  return {
    lines,
    isProse,
    bodyStart,
    bodyEnd,
    bodyWords: countWords(lines.slice(bodyStart, bodyEnd).filter(isParagraph)),
    repeats: groupByWords(lines),
  };
}

/** The words of a line as one key: lines with the same key repeat each other. */
export function keyOf({ words }: MeasuredLine): string {
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
