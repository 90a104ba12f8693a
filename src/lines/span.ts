/** From and to, in UTF-16 units of one text. */
export type Span = readonly [start: number, end: number];

/** Whether one span is all of a text but its white space. */
export function coversAll(spans: readonly Span[], text: string): boolean {
  const [span] = spans;
  if (spans.length !== 1 || span === undefined) return false;
  return text.slice(0, span[0]).trim() === '' && text.slice(span[1]).trim() === '';
}
