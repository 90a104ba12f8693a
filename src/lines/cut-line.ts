import { gluedDates } from './cut-dates.js';
import { trailingPointers } from './cut-pointers.js';
import { iconResidue } from './icons/cut-icons.js';
import { isFoldedCode } from './parts/looks-like-code.js';
import type { Cutter, Piece } from './piece.js';
import type { Recognisers } from './recognisers.js';
import { seamCutter } from './seams/cut-seams.js';

/** The cutters of every page, in the order in which they are asked; each sees what is left. */
const CUTTERS: readonly Cutter[] = [iconResidue, trailingPointers, gluedDates];

/** One look at a line for the signs of all cutters. */
const ANY_SIGN = new RegExp(CUTTERS.map(({ sign }) => sign.source).join('|'));

/**
 * Gives the offsets, rising, at which a raw physical line is cut because it glues several things;
 * `from` is where it begins in the page, whose lines are cut in order.
 */
export type LineCutter = (raw: string, from: number) => readonly number[];

const UNCUT: readonly number[] = [];

/**
 * The cutter for the lines of one page. `text` is the page's, or null when its markup says where
 * lines end, so that what looks like a seam is a name.
 */
export function makeLineCutter(text: string | null, recognisers: Recognisers): LineCutter {
  const seams = text === null ? null : seamCutter(text);
  return (raw, from) => {
    const mayBeSeam = seams?.mayCut(from + 1, from + raw.length) && !isFoldedCode(raw);
    if (!mayBeSeam && !ANY_SIGN.test(raw)) return UNCUT;
    return cutLine(raw, mayBeSeam ? [...CUTTERS, seams!] : CUTTERS, recognisers);
  };
}

function cutLine(raw: string, cutters: readonly Cutter[], recognisers: Recognisers): number[] {
  let pieces: readonly Piece[] = [{ start: 0, end: raw.length, whole: false }];
  for (const cutter of cutters) {
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
