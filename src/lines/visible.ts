/**
 * Characters that show nothing and that scrapers leave in text: soft hyphens, zero-width
 * spaces, byte-order marks, direction marks, and control characters. The joiners U+200C and
 * U+200D stay: Persian, Indic scripts and emoji need them.
 */
const HIDDEN = String.raw`\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff`;

const INVISIBLE = new RegExp(`[${HIDDEN}]`, 'g');
const BLANK = new RegExp(`[\\s${HIDDEN}]`);
/** White space that is no single space, or a character that is not to be seen. */
const UNTIDY = new RegExp(`  |[^\\S ]|[${HIDDEN}]`);

const SPACE = 32;
const TILDE = 126;

/** Takes out the characters that show nothing, white space apart. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Whether there is anything in a text to fold or to take out, edges apart. */
export function isUntidy(text: string): boolean {
  return UNTIDY.test(text);
}

/** The part of `text` from `start` to `end` without blank edges; empty (start = end) if all is. */
export function trimSpan(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return [from, to];
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > SPACE && code <= TILDE) return false;
  return code === SPACE || BLANK.test(text.charAt(at));
}
