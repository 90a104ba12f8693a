import { lazily } from '../../core/lazily.js';
import type { Span } from '../span.js';

/** Glyphs with spaces between them; they may begin or end a text but not stand inside it. */
const LEADING = lazily(() => /^\s*\p{Co}(?:[\p{Co}\s]|\ufe0e|\ufe0f)*/u);
const IS_GLYPH = lazily(() => /[\p{Co}\s]|\ufe0e|\ufe0f/u);
const HAS_GLYPH = lazily(() => /\p{Co}/u);
/** Without a letter the rest is a count: it belongs to the glyph. */
const LETTER = lazily(() => /\p{L}/u);

/**
 * Finds private-use characters at the edges of a text: the drawings of an icon font. Inside a
 * text they may stand for a letter or a mark, so there they are left alone.
 */
export function findGlyphs(text: string): Span[] {
  if (!HAS_GLYPH().test(text)) return [];
  if (!LETTER().test(text)) return [[0, text.length]];
  const lead = LEADING().exec(text)?.[0].length ?? 0;
  const spans: Span[] = lead > 0 ? [[0, lead]] : [];
  const tail = startOfTail(text, lead);
  if (HAS_GLYPH().test(text.slice(tail))) spans.push([tail, text.length]);
  return spans;
}

/** Where the run of glyphs and spaces that ends the text begins. */
function startOfTail(text: string, from: number): number {
  let at = text.length;
  while (at > from) {
    const step = isLowSurrogate(text.charCodeAt(at - 1)) && at - 2 >= from ? 2 : 1;
    if (!IS_GLYPH().test(text.slice(at - step, at))) break;
    at -= step;
  }
  return at;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
