import { unpackArrays } from './packed-arrays.js';
import { readAsset } from './read-asset.js';

/** What a UTF-16 unit is to the measures of a line. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
/** A letter of a script without case that puts spaces between words, or a combining mark. */
export const CASELESS = 3;
/** Han and kana: about two characters a word. */
export const WIDE = 4;
/** Thai, Lao, Khmer, Myanmar: about four characters a word. */
export const UNSPACED = 5;
export const DIGIT = 6;
export const SPACE = 7;
export const END_MARK = 8;
export const COMMA = 9;
export const COLON = 10;
export const QUOTE = 11;
export const OPEN = 12;
export const CLOSE = 13;
export const DASH = 14;
/** What stands between the items of a bar or a trail, such as `|` and `›`. */
export const SEPARATOR = 15;

/** What is known of each unit: its class, flags, its lower case. */
let units: Uint32Array | undefined;
const CLASS_BITS = 0xf;
const PECULIAR_BIT = 0x10;
const LETTER_BIT = 0x20;
const SPACED_BIT = 0x40;
const UPPER_SHIFT = 7;
const DIGIT_SHIFT = 8;
const LOWER_SHIFT = 16;

/** What is known of a unit, as `readUnit` gives it. */
export function packUnit(
  kind: number,
  lower: number,
  isPeculiar: boolean,
  isLetter: boolean,
): number {
  const isSpaced = isWordClass(kind) && kind !== WIDE && kind !== UNSPACED;
  const flags =
    (isPeculiar ? PECULIAR_BIT : 0) |
    (isLetter ? LETTER_BIT : 0) |
    (isSpaced ? SPACED_BIT : 0) |
    (Number(kind === UPPER) << UPPER_SHIFT) |
    (Number(kind === DIGIT) << DIGIT_SHIFT);
  return kind | flags | (lower << LOWER_SHIFT);
}

const UNITS = 0xffff;

/**
 * All that is known of a UTF-16 unit, packed, as the build has found it out; 0 for none, which is
 * what stands before a text and behind it. The mask keeps the place a number that the table has:
 * one look for anything else, and engines take each look for the slow kind.
 */
export function readUnit(unit: number): number {
  units ??= unpackArrays(readAsset('dist/data/units.bin'), [Uint32Array])[0];
  return units[unit & UNITS]!;
}

/** The class in what `readUnit` gives. */
export function classIn(packed: number): number {
  return packed & CLASS_BITS;
}

/** Whether the unit belongs into words of scripts with spaces. */
export function isSpacedIn(packed: number): boolean {
  return (packed & SPACED_BIT) !== 0;
}

/** 1 for a capital, 1 for a digit: to be added up without a question. */
export function upperIn(packed: number): number {
  return (packed >>> UPPER_SHIFT) & 1;
}

export function digitIn(packed: number): number {
  return (packed >>> DIGIT_SHIFT) & 1;
}

/** The unit's lower case, where that is one unit; itself otherwise. */
export function lowerIn(packed: number): number {
  return packed >>> LOWER_SHIFT;
}

/** Whether words with this unit, or one of several joined by `|`, need a closer look. */
export function isPeculiarIn(packed: number): boolean {
  return (packed & PECULIAR_BIT) !== 0;
}

/** The class of a UTF-16 unit. */
export function classOf(unit: number): number {
  return readUnit(unit) & CLASS_BITS;
}

/** The unit's lower case, where that is one unit; itself otherwise. */
export function lowerOf(unit: number): number {
  return readUnit(unit) >>> LOWER_SHIFT;
}

/** Whether the unit is a letter by itself, `\p{L}`. */
export function isLetter(unit: number): boolean {
  return (readUnit(unit) & LETTER_BIT) !== 0;
}

/** Whether the class is that of letters with case. */
export function isCased(kind: number): boolean {
  return kind === LOWER || kind === UPPER;
}

/** Whether the class belongs into words. */
export function isWordClass(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT;
}
