import { cutAround, type Piece } from '../piece.js';
import type { Span } from '../span.js';
import { findGlyphs } from './find-glyphs.js';
import { findIconRuns } from './find-icon-runs.js';
import { findLigatures } from './find-ligatures.js';
import { findShapes } from './find-shapes.js';
import { findSignatures } from './find-signatures.js';

/** Each finder is asked only where its sign stands, for most lines have none of them. */
const FINDERS: readonly { sign: RegExp; find: (text: string) => Span[] }[] = [
  { sign: /\p{Co}/u, find: findGlyphs },
  { sign: /Created /u, find: findSignatures },
  { sign: /[a-z0-9]_[a-z0-9]/u, find: findLigatures },
  { sign: /[a-z]-[a-z]/u, find: findShapes },
  { sign: /./u, find: findIconRuns },
];

/** Cuts what is certainly left of icons off the text that it is glued to. */
export function cutIcons(text: string): Piece[] {
  const spans = FINDERS.flatMap(({ sign, find }) => (sign.test(text) ? find(text) : []));
  return cutAround(text.length, withoutOverlaps(spans));
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (span[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(span);
  }
  return apart;
}
