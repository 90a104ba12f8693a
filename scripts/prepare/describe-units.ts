import * as is from '../../src/core/char-class.js';

/** In the order in which they are asked; what none takes is `OTHER`. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [is.SPACE, /\s/u],
  [is.DIGIT, /\p{Nd}/u],
  [is.WIDE, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  [is.UNSPACED, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  [is.LOWER, /\p{Ll}/u],
  [is.UPPER, /[\p{Lu}\p{Lt}]/u],
  [is.CASELESS, /[\p{L}\p{M}_]/u],
  [is.END_MARK, /[.!?…。！？।॥؟۔]/u],
  [is.COMMA, /[,;、،，；]/u],
  [is.COLON, /[:：]/u],
  [is.QUOTE, /["'“”„‟‘’‚«»「」『』]/u],
  [is.OPEN, /[\p{Ps}]/u],
  [is.CLOSE, /[\p{Pe}]/u],
  [is.SEPARATOR, /[|/\\·•›‹>→←↑↓▸►◄»■●‣]/u],
  [is.DASH, /\p{Pd}/u],
];

/**
 * What a scan unit by unit does not cut into words, or lower-case, as whole strings are: joints,
 * numbers that are no digits, halves of characters, letters whose lower case depends on what
 * stands around them, and all scripts without spaces.
 */
const PECULIAR =
  /[_\p{No}\p{Nl}\p{Cs}\u0130\u03a3\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff]|\u0307/u;

/** What `readUnit` gives for each UTF-16 unit. */
export function describeUnits(): Uint32Array {
  return Uint32Array.from({ length: 0x10000 }, (_, unit) => describeUnit(unit));
}

function describeUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = PATTERNS.find(([, pattern]) => pattern.test(char))?.[0] ?? is.OTHER;
  const isPeculiar = kind === is.WIDE || kind === is.UNSPACED || PECULIAR.test(char);
  const lower = char.toLowerCase();
  const small = lower.length === 1 ? lower.charCodeAt(0) : unit;
  return is.packUnit(kind, small, isPeculiar, /\p{L}/u.test(char));
}
