import type { Input } from './input.js';
import { listTasks, type Step } from './list-tasks.js';
import { mapInOrder } from './map-in-order.js';
import { type Output, OutputError } from './output.js';
import type { Settings } from './settings.js';
import { addTally, emptyTally, type Tally } from './tally.js';
import type { Doer, Note, Outcome } from './task.js';

/** What a batch needs besides its inputs. */
export interface BatchOptions {
  readonly settings: Settings;
  readonly doer: Doer;
  readonly output: Output;
  /** Whether results are written as they are done instead of in the order of the inputs. */
  readonly unordered: boolean;
  /** Called with what a person should hear of, in the order of the results. */
  readonly onNote: (note: Note) => void;
  /** Called after each step with the tally so far and the bytes that were read for it. */
  readonly onProgress: (tally: Tally, source: string, bytes: number) => void;
  /** Called when the output of one input could not be written and the others still can. */
  readonly onLost: (error: OutputError) => void;
  /** Stops the batch after the tasks that are being done. */
  readonly signal: AbortSignal;
}

/** Cleans every input and writes every result. */
export async function runBatch(
  inputs: AsyncIterable<Input>,
  options: BatchOptions,
): Promise<Tally> {
  const { settings, doer, output, unordered, signal } = options;
  const total = emptyTally();
  const flow = { ahead: doer.ahead, unordered: unordered && output.isOne, signal };
  const done = mapInOrder(listTasks(inputs, settings), (step) => doStep(step, doer), flow);
  for await (const { step, outcome } of done) {
    await write(step, outcome.bytes, options);
    addTally(total, outcome.tally);
    outcome.notes.forEach(options.onNote);
    options.onProgress(total, step.input.source, outcome.read);
  }
  return total;
}

interface Done {
  readonly step: Step;
  readonly outcome: Outcome;
}

async function doStep(step: Step, doer: Doer): Promise<Done> {
  return { step, outcome: step.task ? await doer.run(step.task) : NOTHING };
}

const NOTHING: Outcome = { bytes: new Uint8Array(), read: 0, tally: emptyTally(), notes: [] };

async function write(step: Step, bytes: Uint8Array, options: BatchOptions): Promise<void> {
  try {
    await options.output.write(step.input, bytes, step.last);
  } catch (error) {
    if (!(error instanceof OutputError) || options.output.isOne) throw error;
    options.onLost(error);
  }
}
