import type { Cutter } from './piece.js';
import type { Recognisers } from './recognisers.js';

/** A sentence ends here and something else begins, with or without a space. */
const SEAM = /[.!?…。！？]["'”’»)\]]*(?=\s*[\p{L}>▶►»])/gu;
/** No pointer's opening is longer, in characters. */
const OPENING = 60;
const COLON = /^[^.:]{3,40}:/u;

/** Cuts a pointer off the sentence before it: `…she said.Read more`, `…said. READ MORE: Ferries`. */
export function cutPointers({ readPointer }: Recognisers): Cutter {
  return (text) => {
    const seam = [...text.matchAll(SEAM)]
      .map(({ 0: mark, index }) => index + mark.length)
      .find((at) => isPointer(text.slice(at, at + OPENING), text.length - at));
    return seam === undefined
      ? [{ start: 0, end: text.length, whole: false }]
      : [
          { start: 0, end: seam, whole: false },
          { start: seam, end: text.length, whole: true },
        ];
  };

  /** A pointer glued to its sentence is certain; after a space it must end the line or introduce. */
  function isPointer(opening: string, left: number): boolean {
    const said = opening.trimStart();
    const kind = readPointer(said);
    if (kind === 'none') return false;
    const isGlued = said.length === opening.length;
    return isGlued || (kind === 'all' && left <= OPENING) || COLON.test(said);
  }
}
