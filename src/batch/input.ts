import type { Issue } from '../core/issue.js';
import type { Pack } from './sniff-pack.js';

/** One thing to read. */
export interface Input {
  /** Where it is; null for standard input. */
  readonly path: string | null;
  /** Its name in results and messages; `-` for standard input. */
  readonly source: string;
  /** Its place below the output folder, with `/` between folders. */
  readonly place: string;
  /** Path of its output below the output folder; empty where all share one output. */
  readonly target: string;
  /** Whether it is no file but a pipe or a device, which is read only once. */
  readonly isPipe?: boolean;
  /** Why it cannot be read, when listing already found that. */
  readonly issue?: Issue;
  /** How its results are packed, once that is known. */
  readonly pack?: Pack;
  /** Its bytes, where finding that out has begun to read what is read only once. */
  readonly stream?: AsyncIterable<Buffer>;
}

export const STDIN: Input = { path: null, source: '-', place: 'stdin', target: '' };
