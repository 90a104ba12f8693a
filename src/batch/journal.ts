import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Status } from '../core/result.js';

/** What was done of one input. */
export interface Entry {
  /** The name of the input, and of its output where it has its own. */
  readonly key: string;
  /** SHA-256 of its bytes, as far as they were read. */
  readonly hash: string;
  /** Bytes of the output before its results, and up to the end of what is written of them. */
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Record<Status, number>>;
  /** How far the input was read; null when it is done. */
  readonly position: { readonly offset: number; readonly row: number } | null;
}

/**
 * The manifest beside the outputs: a line for each input that is done, written after its output,
 * so that a run that was killed at any moment can be gone on with.
 */
export class Journal {
  /** Whether no input stands in it, of this run or an earlier one. */
  private isEmpty: boolean;

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    /** Entries of an earlier run as they stand in the file: millions are held. */
    private readonly lines: ReadonlyMap<string, string>,
  ) {
    this.isEmpty = lines.size === 0;
  }

  /**
   * @param run stands for everything but the inputs that decides what comes out; entries of
   *   another run do not count
   * @param resume whether entries of an earlier run count at all
   */
  static async open(path: string, run: string, resume: boolean): Promise<Journal> {
    await mkdir(dirname(path), { recursive: true });
    const lines = resume ? await readLines(path, run) : null;
    const file = await open(path, lines ? 'a' : 'w');
    // A run that was killed may have left half a line.
    await file.appendFile(lines ? '\n' : `${JSON.stringify({ run })}\n`);
    return new Journal(path, file, lines ?? new Map());
  }

  /** What an earlier run did of an input. */
  find(key: string): Entry | null {
    const line = this.lines.get(key);
    return line === undefined ? null : JSON.parse(line);
  }

  async record(entry: Entry): Promise<void> {
    this.isEmpty = false;
    await this.file.appendFile(`${JSON.stringify(entry)}\n`);
  }

  /** Ends it; `keep` leaves it for a later run to go on with, where anything stands in it. */
  async end(keep: boolean): Promise<void> {
    await this.file.close();
    if (!keep || this.isEmpty) await rm(this.path, { force: true });
  }
}

/** The last line of each input; null when there are none of this run. */
async function readLines(path: string, run: string): Promise<Map<string, string> | null> {
  const lines = new Map<string, string>();
  let isOurs = false;
  try {
    for await (const line of createInterface(createReadStream(path))) {
      const value = parseLine(line);
      if (value?.run !== undefined) isOurs = value.run === run;
      else if (isOurs && value?.key !== undefined) lines.set(value.key, line);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return isOurs ? lines : null;
}

function parseLine(line: string): Partial<Entry & { run: string }> | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
