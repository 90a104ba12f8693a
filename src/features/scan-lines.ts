import {
  CASELESS,
  CLOSE,
  COLON,
  COMMA,
  classOf,
  DASH,
  DIGIT,
  END_MARK,
  isPeculiar,
  isWordClass,
  LOWER,
  lowerOf,
  OPEN,
  OTHER,
  QUOTE,
  SEPARATOR,
  SPACE,
  UNSPACED,
  UPPER,
  WIDE,
} from '../core/char-class.js';
import type { Line } from '../core/line.js';
import { HASH_SEED, hashPair, hashUnit } from './hash-word.js';
import { numberHashes } from './number-hashes.js';

/** What one scan over the characters of a page's lines counts; each array has a cell a line. */
export interface Scan {
  readonly count: number;
  /** UTF-16 units. */
  readonly chars: Int32Array;
  /** Words; in scripts without spaces, characters over the usual length of a word. */
  readonly words: Float64Array;
  readonly letters: Int32Array;
  readonly capitalised: Int32Array;
  readonly allCaps: Int32Array;
  readonly digits: Int32Array;
  readonly numbers: Int32Array;
  /** Four-digit numbers from 1900 to 2099. */
  readonly years: Int32Array;
  readonly longestWord: Int32Array;
  /** Units of scripts without spaces. */
  readonly wide: Int32Array;
  readonly commas: Int32Array;
  readonly colons: Int32Array;
  readonly quotes: Int32Array;
  readonly brackets: Int32Array;
  readonly dashes: Int32Array;
  readonly separators: Int32Array;
  readonly symbols: Int32Array;
  /** Sentence marks with more text behind them. */
  readonly innerMarks: Int32Array;
  /** Classes of the first and the last unit, quotes and brackets at the end passed over. */
  readonly firstClass: Uint8Array;
  readonly lastClass: Uint8Array;
  /** Unit that the line ends with. */
  readonly lastUnit: Uint16Array;
  /** Where the words of a line begin in `hashes`; one cell more than lines. */
  readonly wordFrom: Int32Array;
  /** Hashes of the lower-cased words of all lines, one after another. */
  readonly hashes: Int32Array;
  /** Number of each of those words among the page's different words, and their hashes by number. */
  readonly ids: Int32Array;
  readonly different: Int32Array;
  /** Length of each of those words in units. */
  readonly lengths: Uint8Array;
  /** 1 for words of nothing but digits. */
  readonly isNumber: Uint8Array;
  /** 1 for lines with units that are peculiar: `splitWords` may cut their words otherwise. */
  readonly isOdd: Uint8Array;
}

/** Length that counts for a pair of characters of a script without spaces: a content word's. */
const PAIR_LENGTH = 4;

/** Scans every line once. */
export function scanLines(lines: readonly Line[]): Scan {
  return new Scanner(lines).scan();
}

class Scanner {
  private readonly out;
  private hashes: Int32Array;
  private lengths: Uint8Array;
  private isNumber: Uint8Array;
  private used = 0;
  private text = '';
  private line = 0;

  constructor(private readonly lines: readonly Line[]) {
    this.out = emptyScan(lines.length);
    const chars = lines.reduce((sum, { text }) => sum + text.length, 0);
    this.hashes = new Int32Array(chars);
    this.lengths = new Uint8Array(chars);
    this.isNumber = new Uint8Array(chars);
  }

  scan(): Scan {
    this.lines.forEach(({ text }, index) => {
      this.text = text;
      this.line = index;
      this.scanText();
      this.out.wordFrom[index + 1] = this.used;
    });
    const hashes = this.hashes.subarray(0, this.used);
    const lengths = this.lengths.subarray(0, this.used);
    const isNumber = this.isNumber.subarray(0, this.used);
    const { ids, values: different } = numberHashes(hashes);
    return { ...this.out, hashes, ids, different, lengths, isNumber };
  }

  private scanText(): void {
    const { text, line, out } = this;
    out.chars[line] = text.length;
    out.firstClass[line] = classOf(text.charCodeAt(0));
    out.lastUnit[line] = text.charCodeAt(text.length - 1);
    let at = 0;
    while (at < text.length) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === SPACE) at += 1;
      else if (kind === WIDE || kind === UNSPACED) at = this.scanUnspaced(at, kind);
      else if (isWordClass(kind)) at = this.scanWord(at, kind);
      else {
        this.countMark(kind, at);
        at += 1;
      }
    }
  }

  private scanWord(from: number, firstKind: number): number {
    const { text, line, out } = this;
    let hash = HASH_SEED;
    let uppers = 0;
    let digits = 0;
    let odd = 0;
    let last = firstKind;
    let at = from;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (kind < LOWER || kind > DIGIT || kind === WIDE || kind === UNSPACED) break;
      hash = hashUnit(hash, lowerOf(unit));
      if (kind === UPPER) uppers += 1;
      else if (kind === DIGIT) digits += 1;
      if (isPeculiar(unit)) odd = 1;
      last = kind;
    }
    const length = at - from;
    out.lastClass[line] = last;
    out.isOdd[line]! |= odd;
    if (firstKind === UPPER) out.capitalised[line]! += 1;
    if (uppers === length && length > 1) out.allCaps[line]! += 1;
    if (digits > 0) this.countNumber(from, length, digits);
    out.letters[line]! += length - digits;
    if (digits === length) this.isNumber[this.used] = 1;
    this.addWord(hash, length, 1);
    return at;
  }

  private countNumber(from: number, length: number, digits: number): void {
    const { text, line, out } = this;
    out.digits[line]! += digits;
    if (digits !== length) return;
    out.numbers[line]! += 1;
    const century = length === 4 ? text.slice(from, from + 2) : '';
    if (century === '19' || century === '20') out.years[line]! += 1;
  }

  /** Pairs of neighbouring characters stand for the words. */
  private scanUnspaced(from: number, kind: number): number {
    const { text, line, out } = this;
    const weight = kind === WIDE ? 0.5 : 0.25;
    let before = 0;
    let at = from;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (classOf(unit) !== kind && classOf(unit) !== CASELESS) break;
      this.addWord(hashPair(before, unit), PAIR_LENGTH, weight);
      before = unit;
    }
    out.isOdd[line] = 1;
    out.wide[line]! += at - from;
    out.letters[line]! += at - from;
    out.lastClass[line] = kind;
    return at;
  }

  private addWord(hash: number, length: number, weight: number): void {
    this.hashes[this.used] = hash;
    this.lengths[this.used] = Math.min(255, length);
    this.used += 1;
    this.out.words[this.line]! += weight;
    if (length > this.out.longestWord[this.line]!) this.out.longestWord[this.line] = length;
  }

  private countMark(kind: number, at: number): void {
    const { line, out } = this;
    if (kind === QUOTE) out.quotes[line]! += 1;
    else if (kind === OPEN || kind === CLOSE) out.brackets[line]! += 1;
    else {
      out.lastClass[line] = kind;
      if (kind === END_MARK) this.countEndMark(at);
      else if (kind === COMMA) out.commas[line]! += 1;
      else if (kind === COLON) out.colons[line]! += 1;
      else if (kind === DASH) out.dashes[line]! += 1;
      else if (kind === SEPARATOR) out.separators[line]! += 1;
      else if (kind === OTHER) {
        out.symbols[line]! += 1;
        if (isPeculiar(this.text.charCodeAt(at))) out.isOdd[line] = 1;
      }
    }
  }

  /** A mark counts as inside when a space or a wide character follows. */
  private countEndMark(at: number): void {
    const { text, line, out } = this;
    if (at + 2 >= text.length) return;
    const next = classOf(text.charCodeAt(at + 1));
    if (next === SPACE || next === WIDE || next === QUOTE) out.innerMarks[line]! += 1;
  }
}

function emptyScan(count: number) {
  const ints = () => new Int32Array(count);
  return {
    count,
    chars: ints(),
    words: new Float64Array(count),
    letters: ints(),
    capitalised: ints(),
    allCaps: ints(),
    digits: ints(),
    numbers: ints(),
    years: ints(),
    longestWord: ints(),
    wide: ints(),
    commas: ints(),
    colons: ints(),
    quotes: ints(),
    brackets: ints(),
    dashes: ints(),
    separators: ints(),
    symbols: ints(),
    innerMarks: ints(),
    firstClass: new Uint8Array(count),
    lastClass: new Uint8Array(count),
    lastUnit: new Uint16Array(count),
    wordFrom: new Int32Array(count + 1),
    isOdd: new Uint8Array(count),
  };
}
