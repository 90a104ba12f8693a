import {
  CASELESS,
  CLOSE,
  COLON,
  COMMA,
  classIn,
  classOf,
  DASH,
  digitIn,
  END_MARK,
  isPeculiarIn,
  isSpacedIn,
  LOWER,
  lowerIn,
  OPEN,
  OTHER,
  QUOTE,
  readUnit,
  SEPARATOR,
  SPACE,
  UNSPACED,
  UPPER,
  upperIn,
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
  /** 1 where a word with a small initial has its hash, by the lowest bits of hashes. */
  readonly small: Uint8Array;
  /** 1 for lines with a word of digits and other units. */
  readonly isMixed: Uint8Array;
  /** 1 for lines with units that are peculiar: `splitWords` may cut their words otherwise. */
  readonly isOdd: Uint8Array;
}

const SMALL_MASK = (1 << 13) - 1;

/** Whether some word of this hash may begin small; when not, none does. */
export function mayBeginSmall({ small }: Scan, hash: number): boolean {
  return small[hash & SMALL_MASK] === 1;
}

/** Length that counts for a pair of characters of a script without spaces: a content word's. */
const PAIR_LENGTH = 4;

/** Scans every line once. */
export function scanLines(lines: readonly Pick<Line, 'text'>[]): Scan {
  const scanner = new Scanner(lines);
  let from = 0;
  for (let line = 0; line < lines.length; line += 1) {
    const to = from + lines[line]!.text.length;
    scanner.scanLine(line, from, to);
    from = to;
  }
  return scanner.end();
}

/** Reused for every page but very long ones. */
const scratch = new Uint16Array(1 << 16);

/** The units of all lines, one line after another: an array is read faster than strings. */
function writeUnits(lines: readonly Pick<Line, 'text'>[]): Uint16Array {
  let all = '';
  for (const { text } of lines) all += text;
  const units = all.length > scratch.length ? new Uint16Array(all.length) : scratch;
  Buffer.from(units.buffer).write(all, 'utf16le');
  return units.subarray(0, all.length);
}

/** All counts are fields of one object, always made in the same order: engines rely on that. */
class Scanner {
  private readonly counts: Counts;
  private readonly units: Uint16Array;
  private readonly hashes: Int32Array;
  private readonly lengths: Uint8Array;
  private readonly isNumber: Uint8Array;
  private used = 0;

  constructor(lines: readonly Pick<Line, 'text'>[]) {
    this.units = writeUnits(lines);
    const { length } = this.units;
    this.counts = new Counts(lines.length);
    this.hashes = new Int32Array(length);
    this.lengths = new Uint8Array(length);
    this.isNumber = new Uint8Array(length);
  }

  scanLine(line: number, from: number, to: number): void {
    const { units } = this;
    const { chars, firstClass, lastUnit, wordFrom } = this.counts;
    chars[line] = to - from;
    firstClass[line] = classOf(units[from]!);
    lastUnit[line] = units[to - 1]!;
    let at = from;
    while (at < to) {
      const unit = readUnit(units[at]!);
      const kind = classIn(unit);
      if (isSpacedIn(unit)) at = this.scanWord(line, at, to, kind);
      else if (kind === SPACE) at += 1;
      else if (kind === WIDE || kind === UNSPACED) at = this.scanUnspaced(line, at, to, kind);
      else {
        this.countMark(line, at, to, kind);
        if (isPeculiarIn(unit)) this.counts.isOdd[line] = 1;
        at += 1;
      }
    }
    wordFrom[line + 1] = this.used;
  }

  end(): Scan {
    const { used } = this;
    const hashes = this.hashes.subarray(0, used);
    const { ids, values } = numberHashes(hashes);
    const lengths = this.lengths.subarray(0, used);
    const isNumber = this.isNumber.subarray(0, used);
    return this.counts.complete({ hashes, ids, different: values, lengths, isNumber });
  }

  private scanWord(line: number, from: number, to: number, first: number): number {
    const { counts, units } = this;
    let hash = HASH_SEED;
    let uppers = 0;
    let digits = 0;
    let flags = 0;
    let last = 0;
    let at = from;
    for (; at < to; at += 1) {
      const unit = readUnit(units[at]!);
      if (!isSpacedIn(unit)) break;
      hash = hashUnit(hash, lowerIn(unit));
      uppers += upperIn(unit);
      digits += digitIn(unit);
      flags |= unit;
      last = unit;
    }
    const length = at - from;
    counts.lastClass[line] = classIn(last);
    if (isPeculiarIn(flags)) counts.isOdd[line] = 1;
    if (first === UPPER) counts.capitalised[line]! += 1;
    else if (first === LOWER) counts.small[hash & SMALL_MASK] = 1;
    if (uppers === length && length > 1) counts.allCaps[line]! += 1;
    if (digits > 0) this.countNumber(line, from, length, digits);
    counts.letters[line]! += length - digits;
    this.addWord(line, hash, length, 1);
    return at;
  }

  private countNumber(line: number, from: number, length: number, digits: number): void {
    const { counts, units } = this;
    counts.digits[line]! += digits;
    if (digits !== length) {
      counts.isMixed[line] = 1;
      return;
    }
    this.isNumber[this.used] = 1;
    counts.numbers[line]! += 1;
    if (length === 4 && isCentury(units[from]!, units[from + 1]!)) counts.years[line]! += 1;
  }

  /** Pairs of neighbouring characters stand for the words. */
  private scanUnspaced(line: number, from: number, to: number, kind: number): number {
    const { counts, units } = this;
    const weight = kind === WIDE ? 0.5 : 0.25;
    let before = 0;
    let at = from;
    for (; at < to; at += 1) {
      const unit = units[at]!;
      const own = classOf(unit);
      if (own !== kind && own !== CASELESS) break;
      this.addWord(line, hashPair(before, unit), PAIR_LENGTH, weight);
      before = unit;
    }
    counts.isOdd[line] = 1;
    counts.wide[line]! += at - from;
    counts.letters[line]! += at - from;
    counts.lastClass[line] = kind;
    return at;
  }

  private addWord(line: number, hash: number, length: number, weight: number): void {
    const { counts, used } = this;
    this.hashes[used] = hash;
    this.lengths[used] = Math.min(255, length);
    this.used = used + 1;
    counts.words[line]! += weight;
    if (length > counts.longestWord[line]!) counts.longestWord[line] = length;
  }

  private countMark(line: number, at: number, to: number, kind: number): void {
    const { counts } = this;
    if (kind === QUOTE) counts.quotes[line]! += 1;
    else if (kind === OPEN || kind === CLOSE) counts.brackets[line]! += 1;
    else {
      counts.lastClass[line] = kind;
      if (kind === END_MARK) this.countEndMark(line, at, to);
      else if (kind === COMMA) counts.commas[line]! += 1;
      else if (kind === COLON) counts.colons[line]! += 1;
      else if (kind === DASH) counts.dashes[line]! += 1;
      else if (kind === SEPARATOR) counts.separators[line]! += 1;
      else if (kind === OTHER) counts.symbols[line]! += 1;
    }
  }

  /** A mark counts as inside when a space or a wide character follows. */
  private countEndMark(line: number, at: number, to: number): void {
    if (at + 2 >= to) return;
    const next = classOf(this.units[at + 1]!);
    if (next === SPACE || next === WIDE || next === QUOTE) this.counts.innerMarks[line]! += 1;
  }
}

/** Whether a year begins with these two digits: 19 or 20. */
function isCentury(first: number, second: number): boolean {
  return (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30);
}

const NO_INTS = new Int32Array(0);
const NO_BYTES = new Uint8Array(0);

class Counts implements Scan {
  readonly chars: Int32Array;
  readonly words: Float64Array;
  readonly letters: Int32Array;
  readonly capitalised: Int32Array;
  readonly allCaps: Int32Array;
  readonly digits: Int32Array;
  readonly numbers: Int32Array;
  readonly years: Int32Array;
  readonly longestWord: Int32Array;
  readonly wide: Int32Array;
  readonly commas: Int32Array;
  readonly colons: Int32Array;
  readonly quotes: Int32Array;
  readonly brackets: Int32Array;
  readonly dashes: Int32Array;
  readonly separators: Int32Array;
  readonly symbols: Int32Array;
  readonly innerMarks: Int32Array;
  readonly firstClass: Uint8Array;
  readonly lastClass: Uint8Array;
  readonly lastUnit: Uint16Array;
  readonly wordFrom: Int32Array;
  readonly isOdd: Uint8Array;
  readonly isMixed: Uint8Array;
  readonly small = new Uint8Array(SMALL_MASK + 1);
  hashes: Int32Array = NO_INTS;
  ids: Int32Array = NO_INTS;
  different: Int32Array = NO_INTS;
  lengths: Uint8Array = NO_BYTES;
  isNumber: Uint8Array = NO_BYTES;

  constructor(readonly count: number) {
    const cells = new ArrayBuffer(count * 4 * 17);
    let used = 0;
    const ints = () => new Int32Array(cells, count * 4 * used++, count);
    this.chars = ints();
    this.words = new Float64Array(count);
    this.letters = ints();
    this.capitalised = ints();
    this.allCaps = ints();
    this.digits = ints();
    this.numbers = ints();
    this.years = ints();
    this.longestWord = ints();
    this.wide = ints();
    this.commas = ints();
    this.colons = ints();
    this.quotes = ints();
    this.brackets = ints();
    this.dashes = ints();
    this.separators = ints();
    this.symbols = ints();
    this.innerMarks = ints();
    this.firstClass = new Uint8Array(count);
    this.lastClass = new Uint8Array(count);
    this.lastUnit = new Uint16Array(count);
    this.wordFrom = new Int32Array(count + 1);
    this.isOdd = new Uint8Array(count);
    this.isMixed = new Uint8Array(count);
  }

  /** Adds what is known of the words once all are found. */
  complete({ hashes, ids, different, lengths, isNumber }: Words): Scan {
    this.hashes = hashes;
    this.ids = ids;
    this.different = different;
    this.lengths = lengths;
    this.isNumber = isNumber;
    return this;
  }
}

type Words = Pick<Scan, 'hashes' | 'ids' | 'different' | 'lengths' | 'isNumber'>;
