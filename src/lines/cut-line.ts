import { cutDates } from './cut-dates.js';
import { cutPointers } from './cut-pointers.js';
import { cutIcons } from './icons/cut-icons.js';
import type { Cutter, Piece } from './piece.js';
import type { Recognisers } from './recognisers.js';

/** Every cutter, in the order in which they are asked; each sees what the ones before left. */
function cutters(recognisers: Recognisers): readonly Cutter[] {
  return [cutIcons, cutPointers(recognisers), cutDates(recognisers)];
}

/** Offsets, rising, at which a raw physical line is cut because it glues several things. */
export function cutLine(raw: string, recognisers: Recognisers): number[] {
  const uncut: Piece[] = [{ start: 0, end: raw.length, whole: false }];
  const pieces = cutters(recognisers).reduce(
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
