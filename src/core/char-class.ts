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

const classes = new Uint8Array(0x10000);
const lowered = new Uint16Array(0x10000);
const isReady = new Uint8Array(0x100);

/** The class of a UTF-16 unit. Computed for 256 units at a time, when one of them is met. */
export function classOf(unit: number): number {
  if (isReady[unit >>> 8] === 0) prepare(unit >>> 8);
  return classes[unit] as number;
}

/** The unit's lower case, where that is one unit; itself otherwise. Only after `classOf`. */
export function lowerOf(unit: number): number {
  return lowered[unit] as number;
}

/** Whether the class belongs into words. */
export function isWordClass(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT;
}

function prepare(block: number): void {
  for (let unit = block << 8; unit < (block + 1) << 8; unit += 1) {
    const char = String.fromCharCode(unit);
    classes[unit] = PATTERNS.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER;
    const lower = char.toLowerCase();
    lowered[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  isReady[block] = 1;
}
