import type { LabelledLine } from '../core/label.js';
import type { MeasuredPage } from '../features/measure-page.js';

/** What the page says of itself, and the lines with the roles that follow from it. */
export interface Fields {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly date: string | null;
  readonly modified: string | null;
  readonly author: readonly string[];
  /** The same lines, the ones that gave a field now with the role of that field. */
  readonly lines: readonly LabelledLine[];
}

/** Finds title, standfirst, dates and authors among the lines and the metadata. */
export function findFields(_page: MeasuredPage, lines: readonly LabelledLine[]): Fields {
  return { title: null, subtitle: null, date: null, modified: null, author: [], lines };
}
