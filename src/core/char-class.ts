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

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const lowered = new Uint16Array(0x10000);
const peculiar = new Uint8Array(0x10000);

/** The class of a UTF-16 unit. Computed for 256 units at a time, when one of them is met. */
export function classOf(unit: number): number {
  const kind = classes[unit] as number;
  return kind === UNKNOWN ? prepare(unit) : kind;
}

/** The unit's lower case, where that is one unit; itself otherwise. Only after `classOf`. */
export function lowerOf(unit: number): number {
  return lowered[unit] as number;
}

/** Whether words with this unit need a closer look than a scan takes. Only after `classOf`. */
export function isPeculiar(unit: number): boolean {
  return peculiar[unit] === 1;
}

/** Whether the class belongs into words. */
export function isWordClass(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT;
}

function prepare(wanted: number): number {
  const first = wanted & 0xff00;
  for (let unit = first; unit < first + 0x100; unit += 1) {
    const char = String.fromCharCode(unit);
    const kind = PATTERNS.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER;
    classes[unit] = kind;
    if (kind === WIDE || kind === UNSPACED || PECULIAR.test(char)) peculiar[unit] = 1;
    const lower = char.toLowerCase();
    lowered[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  return classes[wanted] as number;
}
