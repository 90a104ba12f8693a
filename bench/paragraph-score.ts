import type { Outcome, Scores } from './outcome.js';
import type { Row } from './row.js';
import { keyOf } from './words-of.js';

/** Shorter ones may be headings and labels. */
const LONG = 12;

/**
 * The share of an outcome's paragraphs that are one on the page as a browser shows it: neither cut
 * nor run together with the one below.
 */
export function paragraphScore({ text }: Row, { blocks = [] }: Outcome): Scores {
  const shown = new Set(text.inner.split('\n').map(plainKey));
  const long = blocks
    .filter(({ type }) => type === 'paragraph')
    .map((block) => plainKey(block.text))
    .filter((key) => key.split(' ').length >= LONG);
  if (long.length === 0) return {};
  return { paragraphsWhole: long.filter((key) => shown.has(key)).length / long.length };
}

/** Flattened text has raised numbers as plain ones. */
function plainKey(text: string): string {
  return keyOf(text.normalize('NFKC'));
}
