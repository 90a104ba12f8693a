import type { Input } from '../batch/input.js';
import { listInputs } from '../batch/list-inputs.js';
import { ClosedPipe, type Output, OutputError } from '../batch/output.js';
import { type BatchEnd, runBatch } from '../batch/run-batch.js';
import { StandardOutput } from '../batch/standard-output.js';
import type { Doer } from '../batch/task.js';
import { exitCode } from './exit-code.js';
import { listenForSignals } from './listen-for-signals.js';
import { loadPaint } from './load-paint.js';
import type { OpenJournal } from './open-journal.js';
import type { RunOptions } from './options.js';
import type { ProgressLine } from './progress-line.js';
import { Reporter } from './reporter.js';

/** Runs `winnow clean`; gives the exit code. */
export async function run(options: RunOptions, entry: URL): Promise<number> {
  const progress = await openProgress(options);
  const paint = await loadPaint(options.colour);
  const reporter = new Reporter({ ...options, progress, paint });
  try {
    const output = await openOutput(options);
    const journal = await startJournal(options);
    const doer = await startDoer(options, entry);
    const parts = { journal, output, doer, reporter };
    return await runInto(parts, options).finally(() => doer.close());
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    if (!(error instanceof OutputError)) throw error;
    reporter.fail(error.message);
    return 2;
  }
}

/** What a run is put together from. */
interface Parts {
  readonly journal: OpenJournal | null;
  readonly output: Output;
  readonly doer: Doer;
  readonly reporter: Reporter;
}

async function runInto(parts: Parts, options: RunOptions): Promise<number> {
  const { journal, output, reporter } = parts;
  const signal = listenForSignals((message) => reporter.advise(message));
  let ended = false;
  try {
    const { tally, lost } = await cleanAll(parts, options, signal);
    if (!signal.aborted) await output.close?.();
    ended = !signal.aborted;
    reporter.end(tally);
    if (signal.aborted) reporter.advise(adviceFor(options));
    return exitCode({ tally, lost, interrupted: signal.aborted, check: options.check });
  } finally {
    if (!ended) await output.stop?.(options.resume);
    await journal?.end(ended ? options.resume && options.outDir !== null : true);
  }
}

async function cleanAll(
  { journal, output, doer, reporter }: Parts,
  options: RunOptions,
  signal: AbortSignal,
): Promise<BatchEnd> {
  const { settings, unordered } = options;
  return runBatch(await listNamedInputs(options), {
    settings,
    doer,
    output,
    resume: journal?.resume ?? null,
    keeper: journal?.keeper ?? null,
    unordered,
    signal,
    onProgress: (sofar, advance) => reporter.advance(sofar, advance),
    onNote: (note) => reporter.note(note),
    onLost: (error) => reporter.fail(error.message),
  });
}

/** How to go on after an interrupt. */
function adviceFor({ outDir, output, resume }: RunOptions): string {
  if (outDir !== null || resume) return 'interrupted; to go on, say the same with --resume';
  if (output === null) return 'interrupted';
  return 'interrupted; nothing was written; with --resume from the start it could be gone on with';
}

// What a run to one stream does not need is loaded by the runs that do.

async function openProgress({ progress, named }: RunOptions): Promise<ProgressLine | null> {
  return progress ? (await import('./start-progress.js')).startProgress(named) : null;
}

async function listNamedInputs(options: RunOptions): Promise<AsyncIterable<Input>> {
  const { named, settings, outDir } = options;
  if (outDir === null) return listInputs(named);
  const { nameOutputs } = await import('../batch/name-outputs.js');
  return nameOutputs(listInputs(named), settings);
}

/**
 * A folder of outputs always has a journal while it is written, so that any run can be gone on
 * with; a single output only when that is asked for.
 */
async function startJournal(options: RunOptions): Promise<OpenJournal | null> {
  const { outDir, resume, check } = options;
  if (check || (outDir === null && !resume)) return null;
  return (await import('./open-journal.js')).openJournal(options);
}

async function startDoer({ jobs, timeout, settings }: RunOptions, entry: URL): Promise<Doer> {
  if (jobs === 0) {
    const { doHere } = await import('../batch/do-here.js');
    return doHere({ entry, jobs: 1, timeout, settings });
  }
  const { Pool } = await import('../batch/pool.js');
  return new Pool({ entry, jobs, timeout, settings });
}

async function openOutput({ output, outDir, check, resume }: RunOptions): Promise<Output> {
  if (check) return NOWHERE;
  if (outDir !== null) {
    return (await import('../batch/folder-output.js')).FolderOutput.create(outDir);
  }
  if (output !== null) {
    const { FileOutput } = await import('../batch/file-output.js');
    return FileOutput.create(output, resume, `say --out-dir ${output}`);
  }
  return new StandardOutput();
}

const NOWHERE: Output = {
  isOne: true,
  write: async () => 0,
};
