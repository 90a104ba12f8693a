/** Marks that sites put between a title and their own name, with white space around them. */
const SEPARATOR = /\s(?:[|｜–—·•»:/›←-]|::|\|\|)\s/gu;

/**
 * A title and what may be left of it once the names of a site and of a section are dropped:
 * `Sport | A quiet harbour | The Daily Mirrorer` without the last part, without the first, and
 * each of the two alone.
 */
export function splitTitle(text: string): string[] {
  const marks = [...text.matchAll(SEPARATOR)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [text];
  const before = [last, first].map(({ index }) => text.slice(0, index));
  const after = [first, last].map(({ index, 0: mark }) => text.slice(index + mark.length));
  const parts = [text, ...before, ...after].map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== '');
}
