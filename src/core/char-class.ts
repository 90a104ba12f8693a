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

/** In the order in which they are asked; what none takes is `OTHER`. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [SPACE, /\s/u],
  [DIGIT, /\p{Nd}/u],
  [WIDE, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  [UNSPACED, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  [LOWER, /\p{Ll}/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [CASELESS, /[\p{L}\p{M}_]/u],
  [END_MARK, /[.!?…。！？।॥؟۔]/u],
  [COMMA, /[,;、،，；]/u],
  [COLON, /[:：]/u],
  [QUOTE, /["'“”„‟‘’‚«»「」『』]/u],
  [OPEN, /[\p{Ps}]/u],
  [CLOSE, /[\p{Pe}]/u],
  [SEPARATOR, /[|/\\·•›‹>→←↑↓▸►◄»■●‣]/u],
  [DASH, /\p{Pd}/u],
];

/**
 * What a scan unit by unit does not cut into words, or lower-case, as whole strings are: joints,
 * numbers that are no digits, halves of characters, letters whose lower case depends on what
 * stands around them, and all scripts without spaces.
 */
const PECULIAR =
  /[_\p{No}\p{Nl}\p{Cs}\u0130\u03a3\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff]|\u0307/u;

/** What is known of each unit: its class, flags, its lower case; 0 until it is met. */
const units = new Uint32Array(0x10000);
const CLASS_BITS = 0xf;
const PECULIAR_BIT = 0x10;
const KNOWN_BIT = 0x20;
const SPACED_BIT = 0x40;
const UPPER_SHIFT = 7;
const DIGIT_SHIFT = 8;
const LOWER_SHIFT = 16;

/** All that is known of a UTF-16 unit, packed. Computed for 256 units when one of them is met. */
export function readUnit(unit: number): number {
  const packed = units[unit] as number;
  return packed === 0 ? prepare(unit) : packed;
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

/** Whether the class belongs into words. */
export function isWordClass(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT;
}

function prepare(wanted: number): number {
  const first = wanted & 0xff00;
  for (let unit = first; unit < first + 0x100; unit += 1) units[unit] = pack(unit);
  return units[wanted] as number;
}

function pack(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = PATTERNS.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER;
  const isPeculiar = kind === WIDE || kind === UNSPACED || PECULIAR.test(char);
  const lower = char.toLowerCase();
  const lowered = lower.length === 1 ? lower.charCodeAt(0) : unit;
  const isSpaced = isWordClass(kind) && kind !== WIDE && kind !== UNSPACED;
  const flags =
    (isPeculiar ? PECULIAR_BIT : 0) |
    (isSpaced ? SPACED_BIT : 0) |
    (Number(kind === UPPER) << UPPER_SHIFT) |
    (Number(kind === DIGIT) << DIGIT_SHIFT);
  return kind | KNOWN_BIT | flags | (lowered << LOWER_SHIFT);
}
