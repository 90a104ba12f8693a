import type { Input } from './input.js';

/** Where results go. */
export interface Output {
  /** Whether all results share one place: then one failure to write ends the run. */
  readonly isOne: boolean;
  /** Takes the next piece of an input's results; `last` ends what is written for that input. */
  write(input: Input, bytes: Uint8Array, last: boolean): Promise<void>;
  /** Ends the run: everything is in its place. */
  close(): Promise<void>;
  /** Ends a run that failed: nothing half-written stays. */
  discard(): Promise<void>;
}

/** Results could not be written; the message says where and why. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Whoever read the results has gone away: no failure, the run ends. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** An error of the file system as one of ours. */
export function toOutputError(error: unknown, where: string): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error as Error;
  if (code === 'EPIPE') return new ClosedPipe();
  return new OutputError(`cannot write ${where}: ${MEANING[code] ?? message}`);
}

const MEANING: Record<string, string> = {
  ENOSPC: 'no space left on the disk',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'the file system is read-only',
  EISDIR: 'a folder stands there; to write into it say --out-dir',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file stands where a folder is needed',
  EDQUOT: 'the quota is used up',
  ENAMETOOLONG: 'its name is too long for the file system',
};
