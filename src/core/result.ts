import type { Article } from '../validate/article-schema.js';
import type { Issue } from './issue.js';
import type { LabelledLine } from './label.js';
import type { Edit, Encoding, Page } from './page.js';
import type { Provenance } from './provenance.js';

export const STATUSES = ['ok', 'invalid', 'error'] as const;

export type Status = (typeof STATUSES)[number];

/** How an input was read. */
export interface Reading extends Pick<Page, 'kind' | 'url' | 'captured'> {
  /** Null when the input was a string already. */
  readonly encoding: Encoding | null;
  /** What was put right in the decoded input before its lines were read. */
  readonly edits: readonly Edit[];
}

/** What cleaning one input gave. Every input gives exactly one. */
export interface Result {
  readonly status: Status;
  /** What was read: a path, a path with a row, `-` for standard input; null for a bare string. */
  readonly source: string | null;
  /** Null only when the status is `error`. */
  readonly input: Reading | null;
  /** Null only when the status is `error`. */
  readonly article: Article | null;
  readonly issues: readonly Issue[];
  /** Where the fields of the article were found; absent with the article. */
  readonly provenance?: Provenance;
  /** Every line of the input with its role and reason, in input order. */
  readonly lines: readonly LabelledLine[];
}
