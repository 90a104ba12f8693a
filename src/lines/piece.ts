/** A part of one raw physical line, by its UTF-16 offsets in that line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Whether it is known for one thing, so that no later cutter may cut it again. */
  readonly whole: boolean;
}

/** Cuts the text of one piece; offsets count from the start of that text. */
export type Cutter = (text: string) => readonly Piece[];

/** The pieces of a text of `length` in which these spans, rising and apart, are whole. */
export function cutAround(length: number, spans: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    if (start > from) pieces.push({ start: from, end: start, whole: false });
    pieces.push({ start, end, whole: true });
    from = end;
  }
  if (from < length) pieces.push({ start: from, end: length, whole: false });
  return pieces;
}
