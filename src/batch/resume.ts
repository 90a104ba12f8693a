import type { Hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { hashFile, UNREADABLE } from './hash-input.js';
import { hashIssue } from './hash-issue.js';
import type { Input } from './input.js';
import type { Entry, Journal } from './journal.js';
import { MAX_PAGE_BYTES, TOO_LARGE } from './settings.js';

/** What is to be done with an input. */
export interface Plan {
  /** What an earlier run did of it; null when it begins anew. */
  readonly entry: Entry | null;
  /** Whether nothing is left to do. */
  readonly isDone: boolean;
  /** Where its results, or what is missing of them, begin in their file. */
  readonly startAt: number;
  /** Holds the bytes of the input that were read. */
  readonly digest: Hash | null;
}

/** Where the results of an input are. */
export interface Places {
  /** Whether all inputs share one file, in which results stand one after the other. */
  readonly shared: boolean;
  keyOf(input: Input): string;
  /** The file that holds results which are whole, and the one that holds a part of them. */
  wholeOf(input: Input): string;
  partOf(input: Input): string;
}

/** Finds out, input by input, what an earlier run has already done. */
export class Resume {
  /** End of what counts in a shared file; nothing after the first input that is not done does. */
  private end = 0;
  private isBroken = false;

  constructor(
    private readonly journal: Journal,
    private readonly places: Places,
  ) {}

  async plan(input: Input): Promise<Plan> {
    const found = this.isBroken ? null : this.journal.find(this.places.keyOf(input));
    const entry = found && (await this.isInPlace(found, input)) ? found : null;
    const { hash, digest } = entry ? await readAgain(entry, input) : NOTHING;
    if (!entry || hash !== entry.hash) return this.begin();
    const isDone = entry.position === null;
    if (this.places.shared) {
      this.end = entry.to;
      this.isBroken = !isDone;
    }
    return { entry, isDone, startAt: entry.to, digest };
  }

  private begin(): Plan {
    this.isBroken = this.places.shared;
    return { entry: null, isDone: false, startAt: this.end, digest: null };
  }

  /** Whether what was written for an input is still there. */
  private async isInPlace({ from, to, position }: Entry, input: Input): Promise<boolean> {
    const { shared } = this.places;
    if (!shared && position === null) return (await sizeOf(this.places.wholeOf(input))) === to;
    return (!shared || from === this.end) && (await sizeOf(this.places.partOf(input))) >= to;
  }
}

const NOTHING = { hash: null, digest: null };

/** The hash of what was read of an input, or of why nothing was, as it is now. */
async function readAgain(
  { hash, position }: Entry,
  { path, issue, isPipe = false }: Input,
): Promise<{ hash: string | null; digest: Hash | null }> {
  if (issue || path === null || isPipe) {
    return { hash: issue ? hashIssue(issue) : null, digest: null };
  }
  if (hash === hashIssue(TOO_LARGE)) {
    return { hash: (await sizeOf(path)) > MAX_PAGE_BYTES ? hash : null, digest: null };
  }
  const digest = await hashFile(path, position?.offset);
  return { hash: digest?.copy().digest('hex') ?? UNREADABLE, digest };
}

function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => -1,
  );
}
