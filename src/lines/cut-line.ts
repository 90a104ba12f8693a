import { gluedDates } from './cut-dates.js';
import { trailingPointers } from './cut-pointers.js';
import { iconResidue } from './icons/cut-icons.js';
import type { Cutter, Piece } from './piece.js';
import type { Recognisers } from './recognisers.js';

/** Every cutter, in the order in which they are asked; each sees what the ones before left. */
const CUTTERS: readonly Cutter[] = [iconResidue, trailingPointers, gluedDates];

/** One look at a line for the signs of all cutters. */
const ANY_SIGN = new RegExp(CUTTERS.map(({ sign }) => sign.source).join('|'));

/** Offsets, rising, at which a raw physical line is cut because it glues several things. */
export function cutLine(raw: string, recognisers: Recognisers): number[] {
  if (!ANY_SIGN.test(raw)) return [];
  let pieces: readonly Piece[] = [{ start: 0, end: raw.length, whole: false }];
  for (const cutter of CUTTERS) {
    if (cutter.sign.test(raw)) {
      pieces = pieces.flatMap((piece) => cutPiece(raw, piece, cutter, recognisers));
    }
  }
  return pieces.slice(1).map(({ start }) => start);
}

function cutPiece(raw: string, piece: Piece, { cut }: Cutter, recognisers: Recognisers): Piece[] {
  if (piece.whole) return [piece];
  return cut(raw.slice(piece.start, piece.end), recognisers).map(({ start, end, whole }) => ({
    start: piece.start + start,
    end: piece.start + end,
    whole,
  }));
}
