/** The text with each run of white space as one space, and none at its ends. */
export function foldSpaces(text: string): string {
  return text.split(/\s+/u).join(' ').trim();
}
