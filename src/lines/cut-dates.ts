import { lazily } from '../core/lazily.js';
import { type Cutter, cutAround } from './piece.js';
import type { Span } from './span.js';

/** Longer lines are prose, and a date in them is part of it. */
const LONGEST = 200;
const YEAR = /\d{4}/;
const CASED = lazily(() => /[\p{Lu}\p{Ll}]/u);
const CAPITAL = lazily(() => /\p{Lu}/u);

/** Cuts a date off the words that it is glued to: `By Ada Moss3 Dec 2021Share`. */
export const gluedDates: Cutter = {
  sign: /[A-Za-z\u00c0-\u052f]\d{1,4}[ ./-]|\d\d[A-Z\u00c0-\u00de\u0391-\u03a9\u0400-\u042f]/,
  cut: (text, { findDates }) => {
    const spans = text.length <= LONGEST && YEAR.test(text) ? findDates(text) : [];
    return cutAround(
      text.length,
      spans.flatMap((span) => gluedPart(text, span)),
    );
  },
};

/** The date, and on a side where it is not glued what stands there too. */
function gluedPart(text: string, [start, end]: Span): Span[] {
  const isGluedBefore = CASED().test(text.charAt(start - 1));
  const isGluedAfter = CAPITAL().test(text.charAt(end));
  if (isGluedBefore && isGluedAfter) return [[start, end]];
  if (isGluedBefore) return [[start, text.length]];
  return isGluedAfter ? [[0, end]] : [];
}
