import type { Line } from '../core/line.js';
import type { Page } from '../core/page.js';

/** A line with the measures that rules read. */
export interface MeasuredLine extends Line {
  readonly lower: string;
  /** Lower-cased runs of letters and digits. */
  readonly words: readonly string[];
  /** Whether the line closes with the mark that ends a sentence, quotes and brackets aside. */
  readonly endsSentence: boolean;
}

/** A page whose lines are measured. */
export interface MeasuredPage {
  readonly page: Page;
  readonly lines: readonly MeasuredLine[];
  /** BCP 47 tag; null when nothing certain can be said. */
  readonly language: string | null;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]*$/u;

/** Measures every line of a page. */
export function measurePage(
  page: Page,
  lines: readonly Line[],
  language: string | null,
): MeasuredPage {
  return { page, lines: lines.map(measureLine), language };
}

function measureLine(line: Line): MeasuredLine {
  const lower = line.text.toLowerCase();
  return {
    ...line,
    lower,
    words: lower.match(WORD) ?? [],
    endsSentence: SENTENCE_END.test(line.text),
  };
}
