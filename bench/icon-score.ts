import type { Outcome, Scores } from './outcome.js';
import type { Row } from './row.js';

/**
 * The share of icon names in the flattened text that the article no longer shows, every
 * occurrence counted. A name that stands in the gold body or title is a word there and is not
 * asked for.
 */
export function iconScore(
  names: readonly string[],
  text: string,
  row: Row,
  { body, title, captions }: Outcome,
): Scores {
  const gold = foldSpaces(`${row.title ?? ''} ${row.body ?? ''}`).toLowerCase();
  const residue = names.filter((name) => !gold.includes(name.toLowerCase()));
  const before = occurrences(residue, foldSpaces(text));
  if (before === 0) return {};
  const after = occurrences(residue, foldSpaces([title ?? '', body, ...captions].join('\n')));
  return { iconsRemoved: Math.max(0, 1 - after / before) };
}

function occurrences(names: readonly string[], text: string): number {
  return names.reduce((sum, name) => sum + text.split(name).length - 1, 0);
}

function foldSpaces(text: string): string {
  return text.split(/\s+/u).join(' ');
}
