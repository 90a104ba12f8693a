import type { LabelledLine } from '../../core/label.js';
import { isKept, type Role } from '../../core/role.js';
import type { Anatomy } from '../read-anatomy.js';

/** A note on the author is one paragraph; what is longer, in words, is a story about them. */
const LONGEST = 90;

/**
 * Indices of the lines at the end of an article that speak of its author, and of nobody in its
 * story: they open with the author's name, and nothing but such lines is kept below them.
 */
export function findAuthorNotes(
  { lines, bodyStart }: Anatomy,
  labelled: readonly LabelledLine[],
  names: readonly string[],
): number[] {
  const people = names.map((name) => name.split(',', 1)[0]!).filter(isFullName);
  const openings = people.map((name) => `${name.toLowerCase()} `);
  const notes: number[] = [];
  for (let index = lines.length - 1; index > bodyStart; index -= 1) {
    const { text, wordCount, endsSentence } = lines[index]!;
    const opens = openings.some((name) => text.slice(0, name.length).toLowerCase() === name);
    if (opens && endsSentence && wordCount <= LONGEST) notes.push(index);
    else if (isProse(labelled[index]!.role)) break;
  }
  return notes.reverse();
}

function isProse(role: Role): boolean {
  return isKept(role) && role !== 'caption' && role !== 'byline' && role !== 'date';
}

/** A first name alone may be anybody's. */
function isFullName(name: string): boolean {
  return name.includes(' ');
}
