import type { Article } from '../validate/article-schema.js';
import type { Issue } from './issue.js';
import type { LabelledLine } from './label.js';

export type Status = 'ok' | 'invalid' | 'error';

/** What cleaning one input gave. Every input gives exactly one. */
export interface Result {
  readonly status: Status;
  /** What was read: a path, a path with a row, `-` for standard input; null for a bare string. */
  readonly source: string | null;
  /** Null only when the status is `error`. */
  readonly article: Article | null;
  readonly issues: readonly Issue[];
  /** Every line of the input with its role and reason, in input order. */
  readonly lines: readonly LabelledLine[];
}
