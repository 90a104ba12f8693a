import { type Cutter, cutAround } from './piece.js';
import type { Recognisers } from './recognisers.js';
import type { Span } from './span.js';

/** Longer lines are prose, and a date in them is part of it. */
const LONGEST = 200;
const SIGN = /[\p{Lu}\p{Ll}]\p{N}|\p{N}\p{Lu}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const CAPITAL = /\p{Lu}/u;

/** Cuts a date off the words that it is glued to: `By Ada Moss3 Dec 2021Share`. */
export function cutDates({ findDates }: Recognisers): Cutter {
  return (text) => {
    const spans = text.length <= LONGEST && SIGN.test(text) ? findDates(text) : [];
    return cutAround(
      text.length,
      spans.flatMap((span) => gluedPart(text, span)),
    );
  };
}

/** The date, and on a side where it is not glued what stands there too. */
function gluedPart(text: string, [start, end]: Span): Span[] {
  const isGluedBefore = CASED.test(text.charAt(start - 1));
  const isGluedAfter = CAPITAL.test(text.charAt(end));
  if (isGluedBefore && isGluedAfter) return [[start, end]];
  if (isGluedBefore) return [[start, text.length]];
  return isGluedAfter ? [[0, end]] : [];
}
