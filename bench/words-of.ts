const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/** Languages written without spaces between words: their units are characters. */
const UNSPACED = /^(ja|zh|th)\b/u;

/** The lower-cased words of a text, or its characters where the language has no spaces. */
export function wordsOf(text: string, lang = ''): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return UNSPACED.test(lang) ? words.flatMap((word) => [...word]) : words;
}

/** What two lines have in common when they say the same: their words, one space between. */
export function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}
