import { loadRenderer } from '../render/load-renderer.js';
import type { Input } from './input.js';
import { listTasks, type Step } from './list-tasks.js';
import { type Output, OutputError } from './output.js';
import { perform } from './perform.js';
import type { Settings } from './settings.js';
import { addTally, emptyTally, type Tally } from './tally.js';
import type { Note, Outcome } from './task.js';

/** What a batch needs besides its inputs. */
export interface BatchOptions {
  readonly settings: Settings;
  readonly output: Output;
  /** Called with what a person should hear of, in input order. */
  readonly onNote: (note: Note) => void;
  /** Called when the output of one input could not be written and the others still can. */
  readonly onLost: (error: OutputError) => void;
  /** Stops the batch after the task that is being done. */
  readonly signal: AbortSignal;
}

/** Cleans every input, in order, and writes every result. */
export async function runBatch(
  inputs: AsyncIterable<Input>,
  options: BatchOptions,
): Promise<Tally> {
  const { settings, signal } = options;
  const total = emptyTally();
  const render = await loadRenderer(settings);
  for await (const step of listTasks(inputs, settings)) {
    if (signal.aborted) break;
    const outcome = step.task ? await perform(step.task, settings, render) : NOTHING;
    await write(step, outcome.text, options);
    addTally(total, outcome.tally);
    outcome.notes.forEach(options.onNote);
  }
  return total;
}

const NOTHING: Outcome = { text: '', tally: emptyTally(), notes: [] };

async function write({ input, last }: Step, text: string, options: BatchOptions): Promise<void> {
  try {
    await options.output.write(input, text, last);
  } catch (error) {
    if (!(error instanceof OutputError) || options.output.isOne) throw error;
    options.onLost(error);
  }
}
