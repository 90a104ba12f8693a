/** Marks that sites put between a title and their own name, with white space around them. */
const SEPARATOR = /\s(?:[|｜–—·•»:/-]|::|\|\||»|›|←)\s+/gu;

/** One part of a line between separators. */
export interface TitlePart {
  readonly text: string;
  /** Offsets into the line's text. */
  readonly start: number;
  readonly end: number;
}

/** Cuts a line at its separators: `A quiet harbour | The Daily Mirrorer` has two parts. */
export function splitTitle(text: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    parts.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(start), start, end: text.length }];
}
