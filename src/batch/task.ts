import type { Issue } from '../core/issue.js';
import type { Result } from '../core/result.js';
import type { WarcRecord } from './cut-records.js';
import type { Tally } from './tally.js';

/** A record of a task that is not cleaned but fails: a try showed that it cannot be. */
export interface Failing {
  /** Place of the record in its task, from 0. */
  readonly record: number;
  readonly issue: Issue;
}

interface Source {
  /** The name of the input. */
  readonly source: string;
  readonly failing?: readonly Failing[];
}

/** A page in a file, read where it is worked on. */
export interface FileTask extends Source {
  readonly kind: 'file';
  readonly path: string;
}

/** A page whose bytes are here. */
export interface PageTask extends Source {
  readonly kind: 'page';
  readonly bytes: Uint8Array;
}

/** Whole rows of JSONL. */
export interface RowsTask extends Source {
  readonly kind: 'rows';
  readonly bytes: Uint8Array;
  /** Number of the first row, from 1. */
  readonly first: number;
}

/** Whole records of a WARC or WET file. */
export interface RecordsTask extends Source {
  readonly kind: 'records';
  readonly records: readonly WarcRecord[];
}

/** An input, or a row of one, that cannot be read. */
export interface FailureTask extends Source {
  readonly kind: 'failure';
  readonly issue: Issue;
}

/** One piece of work, small enough to hold and to hand to a worker. */
export type Task = FileTask | PageTask | RowsTask | RecordsTask | FailureTask;

/** What a task gave. */
export interface Outcome {
  /** The rendered results, in order, as UTF-8. */
  readonly bytes: Uint8Array;
  /** Bytes that were read of the input. */
  readonly read: number;
  /** What stands for the bytes of a page in a journal; null for rows. */
  readonly hash: string | null;
  readonly tally: Tally;
  /** The results a person should hear of, without article and lines. */
  readonly notes: readonly Note[];
}

/** One result in short. */
export interface Note extends Pick<Result, 'status' | 'issues'> {
  readonly source: string;
  readonly warnings: readonly string[];
  /** How many lines cleaning took away. */
  readonly removed: number;
}

/** Who does tasks: this thread, or others. */
export interface Doer {
  /** How many tasks are worth handing over before the first of them is done. */
  readonly ahead: number;
  run(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}
