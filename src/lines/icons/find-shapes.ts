import { lazily } from '../../core/lazily.js';
import type { Span } from '../span.js';
import { loadIconNames } from './load-icon-names.js';

const JOINED = lazily(() => /[\p{L}\p{N}.!?…”"’)]/u);
const WORD_CHARACTER = lazily(() => /[\p{L}\p{N}]/u);

let pattern: RegExp | undefined;

/** A pointing shape with hyphens, such as `chevron-down` or `ui-arrow-short--left`. */
function compileShapes(): RegExp {
  const { shapes, directions } = loadIconNames().marks;
  const one = (words: ReadonlySet<string>) => `(?:${[...words].join('|')})`;
  return new RegExp(`(?:ui-)?${one(shapes)}(?:--?${one(directions)})+`, 'gu');
}

/** Finds names of pointing shapes that are glued to the text beside them. */
export function findShapes(text: string): Span[] {
  pattern ??= compileShapes();
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index }): Span[] => {
    const span: Span = [index, index + name.length];
    return isGlued(text, span) ? [span] : [];
  });
}

function isGlued(text: string, [start, end]: Span): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (start === 0 && after === '') return true;
  if (after !== '' && WORD_CHARACTER().test(after) && after === after.toLowerCase()) return false;
  return JOINED().test(before) || (start === 0 && WORD_CHARACTER().test(after));
}
