import type { Edit } from '../core/page.js';
import { makeEdits, placeEdits, undoEdits } from './edit-text.js';

/** Edits of both rounds that touch, by their place in the text between the rounds. */
interface Group {
  start: number;
  end: number;
  readonly first: Edit[];
  readonly second: Edit[];
}

/**
 * The edits that do at once what two rounds do one after the other; `between` is the text after
 * the first round. Edits of both rounds that touch become one.
 */
export function composeEdits(
  between: string,
  first: readonly Edit[],
  second: readonly Edit[],
): Edit[] {
  let shift = 0;
  return groupEdits(first, second).map((group) => {
    const offset = group.start - shift;
    const part = between.slice(group.start, group.end);
    const before = undoEdits(
      part,
      group.first.map((edit) => moved(edit, -offset)),
    );
    const after = makeEdits(
      part,
      group.second.map((edit) => moved(edit, -group.start)),
    );
    shift += part.length - before.length;
    const why = (group.first[0] ?? (group.second[0] as Edit)).why;
    return { offset, before, after, why };
  });
}

function groupEdits(first: readonly Edit[], second: readonly Edit[]): Group[] {
  const places = [
    ...placeEdits(first).map((place) => ({ ...place, round: 'first' as const })),
    ...second.map((edit) => ({
      edit,
      start: edit.offset,
      end: edit.offset + edit.before.length,
      round: 'second' as const,
    })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const groups: Group[] = [];
  for (const { edit, start, end, round } of places) {
    let group = groups.at(-1);
    if (!group || start > group.end) {
      group = { start, end, first: [], second: [] };
      groups.push(group);
    }
    group.end = Math.max(group.end, end);
    group[round].push(edit);
  }
  return groups;
}

function moved(edit: Edit, by: number): Edit {
  return { ...edit, offset: edit.offset + by };
}
