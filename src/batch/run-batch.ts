import type { Input } from './input.js';
import type { JournalKeeper } from './journal-keeper.js';
import { listTasks, type Step } from './list-tasks.js';
import { mapInOrder } from './map-in-order.js';
import { type Output, OutputError } from './output.js';
import type { Resume } from './resume.js';
import type { Settings } from './settings.js';
import { sizeOf } from './size-of.js';
import { addCounts, addTally, emptyTally, type Tally } from './tally.js';
import type { Doer, Note, Outcome } from './task.js';

/** What a batch needs besides its inputs. */
export interface BatchOptions {
  readonly settings: Settings;
  readonly doer: Doer;
  readonly output: Output;
  /** What an earlier run has done; null when that does not count. */
  readonly resume: Resume | null;
  /** Writes down what is done; null when nobody needs it. */
  readonly keeper: JournalKeeper | null;
  /** Whether results are written as they are done instead of in the order of the inputs. */
  readonly unordered: boolean;
  /** Called with what a person should hear of, in the order of the results. */
  readonly onNote: (note: Note) => void;
  /** Called after each step with the tally so far. */
  readonly onProgress: (tally: Tally, advance: Advance) => void;
  /** Called when the output of one input could not be written and the others still can. */
  readonly onLost: (error: OutputError) => void;
  /** Stops the batch after the tasks that are being done. */
  readonly signal: AbortSignal;
}

/** How far one step has brought a run. */
export interface Advance {
  readonly source: string;
  /** Bytes that were read of the input. */
  readonly read: number;
  /** Bytes and results of it that an earlier run has done. */
  readonly passed: { readonly bytes: number; readonly results: number };
}

/** What became of a batch. */
export interface BatchEnd {
  readonly tally: Tally;
  /** Whether the output of some input could not be written. */
  readonly lost: boolean;
}

/** Cleans every input and writes every result. */
export async function runBatch(
  inputs: AsyncIterable<Input>,
  options: BatchOptions,
): Promise<BatchEnd> {
  const { settings, doer, output, unordered, signal } = options;
  const tally = emptyTally();
  let lost = false;
  const flow = { ahead: doer.ahead, unordered: unordered && output.isOne, signal };
  const steps = listTasks(inputs, settings, options.resume);
  for await (const { step, outcome } of mapInOrder(steps, (step) => doStep(step, doer), flow)) {
    if (step.entry) addCounts(tally, step.entry.counts);
    if (isPassed(step)) output.pass?.(step.entry?.to ?? 0);
    else if (!(await write(step, outcome, options))) lost = true;
    addTally(tally, outcome.tally);
    outcome.notes.forEach(options.onNote);
    options.onProgress(tally, {
      source: step.input.source,
      read: outcome.read,
      passed: findPassed(step),
    });
  }
  return { tally, lost };
}

/** Whether an earlier run has done all of an input. */
function isPassed({ entry, task }: Step): boolean {
  return task === null && entry?.position === null;
}

function findPassed({ entry, input }: Step): Advance['passed'] {
  if (!entry) return NOTHING_PASSED;
  const results = Object.values(entry.counts).reduce((sum, count) => sum + count, 0);
  const bytes = entry.position?.offset ?? sizeOf(input.path);
  return { bytes, results };
}

const NOTHING_PASSED = { bytes: 0, results: 0 };

interface Done {
  readonly step: Step;
  readonly outcome: Outcome;
}

async function doStep(step: Step, doer: Doer): Promise<Done> {
  return { step, outcome: step.task ? await doer.run(step.task) : NOTHING };
}

const NOTHING: Outcome = {
  bytes: new Uint8Array(),
  read: 0,
  hash: null,
  tally: emptyTally(),
  notes: [],
};

/** Writes the results of a step; gives whether that could be done. */
async function write(step: Step, outcome: Outcome, options: BatchOptions): Promise<boolean> {
  const { output, keeper } = options;
  const { bytes } = outcome;
  try {
    const end = await output.write({ ...step, bytes });
    await keeper?.keep(step, outcome, end - bytes.length, end);
    return true;
  } catch (error) {
    if (!(error instanceof OutputError) || output.isOne) throw error;
    options.onLost(error);
    return false;
  }
}
