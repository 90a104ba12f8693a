import { classOf, DIGIT, isCased, SPACE } from '../../core/char-class.js';
import { lazily } from '../../core/lazily.js';

/** A piece of text as the date reader sees it. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Folded: lower-cased, without accents; numbers in ASCII digits. */
  readonly text: string;
  /** Value of a number, else NaN. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Digits of the number: Persian and Arabic digits hint at their calendars. */
  readonly digits?: 'arabic' | 'persian' | 'other';
}

/**
 * Numbers, words and marks. Each Han character is a word of its own, since no space parts the
 * year from its 年; numerals in Han that stand before 年, 月 or 日 are numbers.
 */
const TOKEN = lazily(
  () =>
    /\p{Nd}+|[〇零一二三四五六七八九十廿]{1,4}(?=[年月日])|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\u200c])+|[^\s\u200e\u200f\u00ad\ufeff]/gu,
);

/**
 * Text of ASCII and of punctuation that is no letter: most lines are such, and an expression over
 * Unicode's classes costs the first text that needs it milliseconds.
 */
const PLAIN = /^[ -~\s\u2010-\u2027]*$/;

/** A year and one or two digits more. */
const GLUED_YEAR = /^(?:19|20)\d{3,4}$/;
/** Two digits of a year and an hour. */
const YEAR_AND_HOUR = /^\d\d(?:[01]\d|2[0-3])$/;
const PLAIN_INNER_CAPITAL = /[a-z](?=[A-Z])/g;
const INNER_CAPITAL = lazily(() => /\p{Ll}(?=\p{Lu})/gu);
const NUMBER = lazily(() => /^\p{Nd}/u);
const HAN_NUMERAL = /^[〇零一二三四五六七八九十廿]+$/u;
const LETTER = lazily(() => /^[\p{L}\p{M}]/u);
const DASH = lazily(() => /[\p{Pd}\u2212]/u);

/** Cuts a text into tokens with their offsets. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  if (PLAIN.test(text)) addPlain(text, tokens);
  else for (const { 0: raw, index } of text.matchAll(TOKEN())) addRun(raw, index, text, tokens);
  return tokens;
}

/** Digits, letters and single marks, by a look at each character of a plain text. */
function addPlain(text: string, tokens: Token[]): void {
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = classOf(text.charCodeAt(at));
    at += 1;
    if (kind === SPACE) continue;
    if (kind === DIGIT || isCased(kind)) {
      while (at < text.length && goesOn(kind, classOf(text.charCodeAt(at)))) at += 1;
    }
    addRun(text.slice(start, at), start, text, tokens);
  }
}

/** Whether a number, or a word, goes on with a character of a class. */
function goesOn(kind: number, next: number): boolean {
  return kind === DIGIT ? next === DIGIT : isCased(next);
}

function addRun(raw: string, start: number, text: string, tokens: Token[]): void {
  let from = 0;
  for (const seam of seams(raw, text, start)) {
    tokens.push(toToken(raw.slice(from, seam), start + from, text));
    from = seam;
  }
  tokens.push(toToken(from === 0 ? raw : raw.slice(from), start + from, text));
}

/**
 * Places where a scraper glued: `EditorNovember`, and a year to a day or an hour, `20219:30`, or
 * `3.12.2109:30` when the year is short.
 */
function seams(raw: string, text: string, start: number): readonly number[] {
  if (raw.length < 4) return UNCUT;
  if (isNumber(raw)) {
    if (GLUED_YEAR.test(raw)) return [4];
    return YEAR_AND_HOUR.test(raw) && isBetween(text, start, start + 4) ? [2] : UNCUT;
  }
  if (isLower(raw)) return UNCUT;
  const turns = PLAIN.test(raw) ? raw.matchAll(PLAIN_INNER_CAPITAL) : raw.matchAll(INNER_CAPITAL());
  return [...turns].map(({ index }) => index + 1);
}

const UNCUT: readonly number[] = [];

/** Whether nothing but the first letter may be a capital. */
function isLower(raw: string): boolean {
  return /^.[a-z]*$/.test(raw);
}

/** Whether digits stand between the full stop or slash of a date and the colon of a time. */
function isBetween(text: string, start: number, end: number): boolean {
  return /[./]/.test(text.charAt(start - 1)) && /^:\d\d(?!\d)/.test(text.slice(end, end + 4));
}

function toToken(raw: string, start: number, text: string): Token {
  const end = start + raw.length;
  if (isNumber(raw)) return toNumber(raw, start, end);
  if (!isInAscii(raw) && HAN_NUMERAL.test(raw) && /^[年月日]/u.test(text.slice(end, end + 1))) {
    const value = readHanNumeral(raw);
    return { kind: 'number', text: String(value), value, start, end };
  }
  const kind = isWord(raw) ? 'word' : 'mark';
  return {
    kind,
    text: kind === 'word' ? foldWord(raw) : foldMark(raw),
    value: Number.NaN,
    start,
    end,
  };
}

function isNumber(raw: string): boolean {
  return isInAscii(raw) ? /^\d/.test(raw) : NUMBER().test(raw);
}

function isWord(raw: string): boolean {
  return isInAscii(raw) ? /^[A-Za-z]/.test(raw) : LETTER().test(raw);
}

function isInAscii(raw: string): boolean {
  return raw.charCodeAt(0) < 0x80;
}

/** Lower-cased, without accents, points and stretching marks, so that spellings meet. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/gu, '')
    .normalize('NFC')
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .replace(/ı/gu, 'i');
}

function foldMark(mark: string): string {
  if (isInAscii(mark)) return mark === '`' ? "'" : mark;
  if (DASH().test(mark)) return '-';
  if (/[’‘ʼ′´]/u.test(mark)) return "'";
  if (/[．。]/u.test(mark)) return '.';
  if (/[，、،]/u.test(mark)) return ',';
  if (/[／⁄]/u.test(mark)) return '/';
  if (/：/u.test(mark)) return ':';
  return mark;
}

function toNumber(raw: string, start: number, end: number): Token {
  const text = /^\d+$/.test(raw) ? raw : inAsciiDigits(raw);
  const value = text.length > 15 ? Number.NaN : Number(text);
  if (text === raw) return { kind: 'number', text, value, start, end };
  return { kind: 'number', text, value, start, end, digits: digitsOf(raw.charCodeAt(0)) };
}

function inAsciiDigits(raw: string): string {
  return raw.replace(/[^0-9]/gu, (digit) => String(digitValue(digit)));
}

/** Decimal digits of any script stand in blocks of ten that begin at a multiple of 16, plus 6 or 0. */
function digitsOf(code: number): NonNullable<Token['digits']> {
  return inBlock(code, 0x660) ? 'arabic' : inBlock(code, 0x6f0) ? 'persian' : 'other';
}

function inBlock(code: number, first: number): boolean {
  return code >= first && code < first + 10;
}

/** Unicode promises that the ten digits of a decimal system stand in a row from zero. */
function digitValue(digit: string): number {
  let code = digit.codePointAt(0) as number;
  let value = 0;
  while (value < 9 && NUMBER().test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** 二〇二一 is 2021 digit by digit; 十二, 二十 and 二十三 count in tens. */
function readHanNumeral(raw: string): number {
  const digits = [...raw.replace(/零/gu, '〇').replace(/廿/gu, '二十')];
  const ten = digits.indexOf('十');
  if (ten < 0) return Number(digits.map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(digits[ten - 1] as string);
  const ones = ten === digits.length - 1 ? 0 : HAN_DIGITS.indexOf(digits[ten + 1] as string);
  return tens * 10 + ones;
}
