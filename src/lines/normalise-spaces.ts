/**
 * Characters that show nothing and that scrapers leave in text: soft hyphens, zero-width
 * spaces, byte-order marks, direction marks, and control characters. The joiners U+200C and
 * U+200D stay: Persian, Indic scripts and emoji need them.
 */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** Folds runs of white space into one space, takes out invisible characters, and trims. */
export function normaliseSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim();
}
