import type { Recognisers } from './recognisers.js';
import type { Span } from './span.js';

/** A part of one raw physical line, by its UTF-16 offsets in that line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Whether it is known for one thing, so that no later cutter may cut it again. */
  readonly whole: boolean;
}

/** One way in which lines are glued, and how to cut them there. */
export interface Cutter {
  /** Stands in every line that it may cut; one cheap look spares most lines the rest. */
  readonly sign: RegExp;
  /** Cuts the text of one piece; offsets count from the start of that text. */
  readonly cut: (text: string, recognisers: Recognisers) => readonly Piece[];
}

/** The pieces of a text of `length` that is cut at these places, rising. */
export function cutAt(length: number, places: readonly number[]): Piece[] {
  const ends = [...places, length];
  return ends.map((end, at) => ({ start: at === 0 ? 0 : ends[at - 1]!, end, whole: false }));
}

/** The pieces of a text of `length` in which these spans, rising and apart, are whole. */
export function cutAround(length: number, spans: readonly Span[]): Piece[] {
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
