import { lazily } from '../core/lazily.js';
import type { Edit } from '../core/page.js';

const VISIBLE = lazily(() => /[^\s\p{Cc}\p{Cf}]/u);

/**
 * Leaves out the edits that would leave nothing of a line, or make one of nothing: a line of
 * marks alone is a line, to be labelled and removed like any other.
 *
 * @param edits ordered and apart
 */
export function keepLoneMarks(text: string, edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let next = 0;
  while (next < edits.length) {
    const { offset } = edits[next] as Edit;
    const end = text.indexOf('\n', offset);
    const to = end < 0 ? text.length : end;
    const first = next;
    while (next < edits.length && (edits[next] as Edit).offset < to) next += 1;
    const inLine = edits.slice(first, next);
    const from = text.lastIndexOf('\n', offset - 1) + 1;
    if (VISIBLE().test(text.slice(from, to)) && leavesText(text, from, to, inLine)) {
      // A line can have more edits than a call takes arguments.
      for (const edit of inLine) kept.push(edit);
    }
  }
  return kept;
}

function leavesText(text: string, from: number, to: number, edits: readonly Edit[]): boolean {
  let at = from;
  for (const { offset, before, after } of edits) {
    if (VISIBLE().test(after) || VISIBLE().test(text.slice(at, offset))) return true;
    at = offset + before.length;
  }
  return VISIBLE().test(text.slice(at, to));
}
