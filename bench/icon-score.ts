import { foldSpaces } from './fold-spaces.js';
import type { Outcome, Scores } from './outcome.js';
import type { Row } from './row.js';

/**
 * The share of icon names in the flattened text that the article no longer shows. A name counts
 * where a line starts or ends with it, glued or not: inside a line it is more often a word. A name
 * that stands in the gold body or title is a word there and is not asked for.
 */
export function iconScore(
  names: readonly string[],
  lines: readonly string[],
  row: Row,
  { body, title, captions }: Outcome,
): Scores {
  const gold = foldSpaces(`${row.title ?? ''} ${row.body ?? ''}`).toLowerCase();
  const residue = names.filter((name) => !gold.includes(name.toLowerCase()));
  const before = occurrences(residue, lines);
  if (before === 0) return {};
  const after = occurrences(residue, [title ?? '', ...body.split('\n'), ...captions]);
  return { iconsRemoved: Math.max(0, 1 - after / before) };
}

function occurrences(names: readonly string[], lines: readonly string[]): number {
  const folded = lines.map(foldSpaces);
  const ends = (name: string) => (line: string) => line.startsWith(name) || line.endsWith(name);
  return names.reduce((sum, name) => sum + folded.filter(ends(name)).length, 0);
}
