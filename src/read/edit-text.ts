import type { Edit } from '../core/page.js';

/** The edits in the order of the text, without those that overlap an earlier one. */
export function orderEdits(edits: readonly Edit[]): Edit[] {
  let free = 0;
  return [...edits]
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset, before }) => {
      if (offset < free) return false;
      free = offset + before.length;
      return true;
    });
}

/** The text with its edits, ordered and apart, made. */
export function makeEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = edits.map(({ offset, before, after }) => {
    const kept = text.slice(from, offset);
    from = offset + before.length;
    return kept + after;
  });
  return parts.join('') + text.slice(from);
}

/** An edit by its place in the edited text. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/** Where edits, ordered and apart, stand once they are made. */
export function placeEdits(edits: readonly Edit[]): PlacedEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.offset + shift;
    shift += edit.after.length - edit.before.length;
    return { edit, start, end: start + edit.after.length };
  });
}

/** The input that the edits made this text of. */
export function undoEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = placeEdits(edits).map(({ edit, start, end }) => {
    const kept = text.slice(from, start);
    from = end;
    return kept + edit.before;
  });
  return parts.join('') + text.slice(from);
}
