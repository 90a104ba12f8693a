import type { Issue } from '../core/issue.js';
import type { Result } from '../core/result.js';
import type { Tally } from './tally.js';

/** One piece of work, small enough to hold and to hand to a worker. */
export type Task =
  /** A page in a file, read where it is worked on. */
  | { readonly kind: 'file'; readonly source: string; readonly path: string }
  /** A page whose bytes are here. */
  | { readonly kind: 'page'; readonly source: string; readonly bytes: Uint8Array }
  /** Whole rows of JSONL, the first with its number. */
  | {
      readonly kind: 'rows';
      readonly source: string;
      readonly bytes: Uint8Array;
      readonly first: number;
    }
  /** An input, or a row of one, that cannot be read. */
  | { readonly kind: 'failure'; readonly source: string; readonly issue: Issue };

/** What a task gave. */
export interface Outcome {
  /** The rendered results, in order. */
  readonly text: string;
  readonly tally: Tally;
  /** The results a person should hear of, without article and lines. */
  readonly notes: readonly Note[];
}

/** One result in short. */
export interface Note extends Pick<Result, 'status' | 'issues'> {
  readonly source: string;
  readonly warnings: readonly string[];
}
