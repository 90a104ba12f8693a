import { type Cutter, cutAt } from './piece.js';
import type { Recognisers } from './recognisers.js';

/** No pointer's opening is longer, in characters. */
const OPENING = 40;
/** A sentence ends here, and what follows is a glued capital, introduces, or ends the line. */
const SEAM =
  /[.!?…。！？]["'”’»)\]]{0,3}(?=[A-Z\u00c0-\u00de\u0391-\u042f\u05d0-\u06ff>»▶►]|\s{0,3}[^.:!?…。！？]{3,36}(?:[:：]|$))/;
const SEAMS = new RegExp(SEAM, 'g');
/** The number of a part is no sentence: `I. Background`. */
const NUMBER = /^\s*(?:[A-Za-z]|[IVXLCivxlc]{1,6}|\d{1,2}(?:\.\d{1,2}){0,2})\./;

/** Cuts a pointer off the sentence before it: `…she said.Read more`, `…said. READ MORE: Ferries`. */
export const trailingPointers: Cutter = {
  sign: SEAM,
  cut: (text, recognisers) => {
    const numbered = NUMBER.exec(text)?.[0].length ?? 0;
    const seam = [...text.matchAll(SEAMS)]
      .map(({ 0: mark, index }) => index + mark.length)
      .filter((at) => at > numbered)
      .find((at) => isPointer(text.slice(at, at + OPENING), text.length - at, recognisers));
    return cutAt(text.length, seam === undefined ? [] : [seam]);
  },
};

/** A pointer glued to its sentence is certain; after a space it must introduce or be all. */
function isPointer(opening: string, left: number, { readPointer }: Recognisers): boolean {
  const said = opening.trimStart();
  const kind = readPointer(said);
  if (kind === 'none') return false;
  const isGlued = said.length === opening.length;
  return isGlued || (kind === 'all' && left <= OPENING) || /^[^.:：]{3,36}[:：]/.test(said);
}
