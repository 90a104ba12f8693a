import { isSpacedIn, readUnit } from '../core/char-class.js';
import type { Hints, Line, Part } from '../core/line.js';
import type { Page } from '../core/page.js';
import { endsSentence } from './ends-sentence.js';
import { hashWord, keyOfWords } from './hash-word.js';
import type { Lexicon, Phrase } from './lexicon.js';
import { type Scan, scanLines } from './scan-lines.js';
import { countWords, findStarts, splitWords } from './split-words.js';

/** A line with the measures that rules read. */
export interface MeasuredLine extends Line {
  /**
   * Lower-cased runs of letters and digits; single characters in scripts without spaces. They
   * are cut when somebody asks: to know how many there are, `size` is enough.
   */
  readonly words: readonly string[];
  readonly size: number;
  /** Hashes of the words, cut or not. */
  readonly hashes: ArrayLike<number>;
  /** Where each of the words begins in the text, in UTF-16 units; cut when asked for as well. */
  readonly starts: readonly number[];
  /** How many words a reader would count: two characters a word in scripts without spaces. */
  readonly wordCount: number;
  /** How many decimal digits it has, of any script. */
  readonly digits: number;
  /** The same for lines of the same words, whatever stands between them. */
  readonly key: number;
  /** The phrases of the lexicon in the line. */
  readonly phrases: readonly Phrase[];
  /** Whether the line closes with the mark that ends a sentence, quotes and brackets aside. */
  readonly endsSentence: boolean;
}

/** A page whose lines are measured. */
export interface MeasuredPage {
  readonly page: Page;
  readonly lines: readonly MeasuredLine[];
  /** What a look at every character counted. */
  readonly scan: Scan;
  /** BCP 47 tag; null when nothing certain can be said. */
  readonly language: string | null;
  /** Indexes of the lines that other pages of the site hold as well; absent when nobody knows. */
  readonly siteLines?: ReadonlySet<number>;
}

/** Measures every line of a page, with the phrases of its languages. */
export function measurePage(
  page: Page,
  lines: readonly Line[],
  language: string | null,
  lexicon: Lexicon,
): MeasuredPage {
  const scan = scanLines(lines);
  const findIn = lexicon.finderFor(scan);
  const scanned: WordSource = {
    startsOf: findRuns,
    hashesOf: ({ index }) => hashesIn(scan, index),
  };
  const measured = lines.map((line, index) =>
    scan.isOdd[index] === 1
      ? measureWords(line, scan.digits[index]!, lexicon)
      : new LazyLine(line, measureScanned(scan, index, findIn(index)), scanned),
  );
  return { page, lines: measured, scan, language };
}

function hashesIn({ hashes, wordFrom }: Scan, line: number): Int32Array {
  return hashes.subarray(wordFrom[line]!, wordFrom[line + 1]!);
}

/** How to find out more about the words of a line. */
interface WordSource {
  readonly startsOf: (line: MeasuredLine) => readonly number[];
  readonly hashesOf: (line: MeasuredLine) => ArrayLike<number>;
}

const CUT: WordSource = {
  startsOf: ({ text }) => findStarts(text),
  hashesOf: ({ words }) => words.map(hashWord),
};

type Measures = Pick<MeasuredLine, 'size' | 'wordCount' | 'digits' | 'key' | 'phrases'>;

function measureScanned(scan: Scan, line: number, phrases: readonly Phrase[]): Measures {
  const from = scan.wordFrom[line]!;
  const to = scan.wordFrom[line + 1]!;
  const size = to - from;
  const digits = scan.digits[line]!;
  return { size, wordCount: size, digits, key: keyOfWords(scan.hashes, from, to), phrases };
}

/** The long way, by the words themselves. */
function measureWords(line: Line, digits: number, lexicon: Lexicon): MeasuredLine {
  const words = cutWords(line.text);
  const key = keyOfWords(words.map(hashWord), 0, words.length);
  const wordCount = countWords(words);
  const phrases = lexicon.find(words);
  return new LazyLine(line, { size: words.length, wordCount, digits, key, phrases }, CUT);
}

function cutWords(text: string): readonly string[] {
  return splitWords(text.toLowerCase().replaceAll('i\u0307', 'i'));
}

/** Where words begin that are runs of units, as the scan reads them. */
function findRuns({ text }: MeasuredLine): readonly number[] {
  const starts: number[] = [];
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isWord = isSpacedIn(readUnit(text.charCodeAt(at)));
    if (isWord && !isInside) starts.push(at);
    isInside = isWord;
  }
  return starts;
}

/** Most lines are judged without a look at their words. */
class LazyLine implements MeasuredLine {
  readonly index: number;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly blanksBefore: number;
  readonly glued: boolean;
  declare readonly hints?: Hints;
  declare readonly part?: Part;
  readonly size: number;
  readonly wordCount: number;
  readonly digits: number;
  readonly key: number;
  readonly phrases: readonly Phrase[];
  readonly endsSentence: boolean;
  private cut: readonly string[] | null = null;

  constructor(
    line: Line,
    { size, wordCount, digits, key, phrases }: Measures,
    private readonly source: WordSource,
  ) {
    this.index = line.index;
    this.number = line.number;
    this.start = line.start;
    this.end = line.end;
    this.text = line.text;
    this.blanksBefore = line.blanksBefore;
    this.glued = line.glued;
    if (line.hints) this.hints = line.hints;
    if (line.part) this.part = line.part;
    this.size = size;
    this.wordCount = wordCount;
    this.digits = digits;
    this.key = key;
    this.phrases = phrases;
    this.endsSentence = endsSentence(line.text);
  }

  get words(): readonly string[] {
    this.cut ??= cutWords(this.text);
    return this.cut;
  }

  get hashes(): ArrayLike<number> {
    return this.source.hashesOf(this);
  }

  get starts(): readonly number[] {
    return this.source.startsOf(this);
  }
}
