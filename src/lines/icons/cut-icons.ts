import { type Cutter, cutAround } from '../piece.js';
import type { Span } from '../span.js';
import { findGlyphs } from './find-glyphs.js';
import { findIconRuns } from './find-icon-runs.js';
import { findLigatures } from './find-ligatures.js';
import { findShapes } from './find-shapes.js';
import { findSignatures } from './find-signatures.js';

/** Each finder is asked only where its sign stands. */
const FINDERS: readonly { sign: RegExp; find: (text: string) => Span[] }[] = [
  { sign: /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/, find: findGlyphs },
  { sign: /Created (?:with|using) /, find: findSignatures },
  { sign: /[a-z0-9]_[a-z0-9]/, find: findLigatures },
  { sign: /(?:chevron|caret|arrow|angle|triangle)-/, find: findShapes },
  { sign: /[iIíÍ][cCkK][oOôÔóÓ]|[lL]ogo/, find: findIconRuns },
];

/** Cuts what is certainly left of icons off the text that it is glued to. */
export const iconResidue: Cutter = {
  sign: new RegExp(FINDERS.map(({ sign }) => sign.source).join('|')),
  cut: (text) => {
    const spans = FINDERS.flatMap(({ sign, find }) => (sign.test(text) ? find(text) : []));
    return cutAround(text.length, withoutOverlaps(spans));
  },
};

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (span[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(span);
  }
  return apart;
}
