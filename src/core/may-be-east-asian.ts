/** Whether a text may have Han, kana or Hangul: it has characters of their blocks, or of later ones. */
export function mayBeEastAsian(text: string): boolean {
  return /[\u1100-\u11ff\u2e80-\uffff]/.test(text);
}
