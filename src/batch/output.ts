import type { Input } from './input.js';

/** A piece of what is written for an input. */
export interface Piece {
  readonly input: Input;
  readonly bytes: Uint8Array;
  /** Whether nothing more is written for this input. */
  readonly last: boolean;
  /** On the first piece after an earlier run: how much of what that run wrote is kept. */
  readonly startAt?: number;
}

/** Where results go; most need do nothing at the end, or for what is passed over. */
export interface Output {
  /** Whether all results share one place: then one failure to write ends the run. */
  readonly isOne: boolean;
  /** Takes the next piece; gives the end of it in its file, in bytes. */
  write(piece: Piece): Promise<number>;
  /** Passes over an input whose results an earlier run has written, up to this place. */
  pass?(end: number): void;
  /** Ends the run: everything is in its place. */
  close?(): Promise<void>;
  /** Ends a run that stops: nothing half-written stays, or all of it for a later run. */
  stop?(keep: boolean): Promise<void>;
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
