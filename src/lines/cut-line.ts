import { cutIcons } from './icons/cut-icons.js';
import type { Cutter, Piece } from './piece.js';

/** Every cutter, in the order in which they are asked; each sees what the ones before left. */
const CUTTERS: readonly Cutter[] = [cutIcons];

/** Offsets, rising, at which a raw physical line is cut because it glues several things. */
export function cutLine(raw: string): number[] {
  const uncut: Piece[] = [{ start: 0, end: raw.length, whole: false }];
  const pieces = CUTTERS.reduce(
    (parts, cutter) => parts.flatMap((part) => (part.whole ? [part] : cutPiece(raw, part, cutter))),
    uncut,
  );
  return pieces.slice(1).map(({ start }) => start);
}

function cutPiece(raw: string, { start, end }: Piece, cutter: Cutter): Piece[] {
  return cutter(raw.slice(start, end)).map((piece) => ({
    start: start + piece.start,
    end: start + piece.end,
    whole: piece.whole,
  }));
}
