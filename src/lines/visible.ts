/**
 * Characters that show nothing and that scrapers leave in text: soft hyphens, zero-width
 * spaces, byte-order marks, direction marks, and control characters. The joiners U+200C and
 * U+200D stay: Persian, Indic scripts and emoji need them.
 */
const HIDDEN = String.raw`\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff`;

const INVISIBLE = new RegExp(`[${HIDDEN}]`, 'gu');
const BLANK = new RegExp(`[\\s${HIDDEN}]`, 'u');

/** Takes out the characters that show nothing, white space apart. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** The part of `text` from `start` to `end` without blank edges; empty (start = end) if all is. */
export function trimSpan(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from += 1;
  while (to > from && BLANK.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
