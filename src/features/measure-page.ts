import type { Line } from '../core/line.js';
import type { Page } from '../core/page.js';
import type { Lexicon, Phrase } from './lexicon.js';
import { countWords, splitWords } from './split-words.js';

/** A line with the measures that rules read. */
export interface MeasuredLine extends Line {
  readonly lower: string;
  /** Lower-cased runs of letters and digits; single characters in scripts without spaces. */
  readonly words: readonly string[];
  /** How many words a reader would count: two characters a word in scripts without spaces. */
  readonly wordCount: number;
  /** The phrases of the lexicon in the line. */
  readonly phrases: readonly Phrase[];
  /** Whether the line closes with the mark that ends a sentence, quotes and brackets aside. */
  readonly endsSentence: boolean;
}

/** A page whose lines are measured. */
export interface MeasuredPage {
  readonly page: Page;
  readonly lines: readonly MeasuredLine[];
  /** BCP 47 tag; null when nothing certain can be said. */
  readonly language: string | null;
  /** Indexes of the lines that other pages of the site hold as well; absent when nobody knows. */
  readonly siteLines?: ReadonlySet<number>;
}

const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]*$/u;

/** Measures every line of a page, with the phrases of its languages. */
export function measurePage(
  page: Page,
  lines: readonly Line[],
  language: string | null,
  lexicon: Lexicon,
): MeasuredPage {
  return { page, lines: lines.map((line) => measureLine(line, lexicon)), language };
}

function measureLine(line: Line, lexicon: Lexicon): MeasuredLine {
  const lower = line.text.toLowerCase().replaceAll('i\u0307', 'i');
  const words = splitWords(lower);
  return {
    ...line,
    lower,
    words,
    wordCount: countWords(words),
    phrases: lexicon.find(words),
    endsSentence: SENTENCE_END.test(line.text),
  };
}
