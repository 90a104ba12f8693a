import { FileOutput } from '../batch/file-output.js';
import { FolderOutput } from '../batch/folder-output.js';
import { listInputs } from '../batch/list-inputs.js';
import { nameOutputs } from '../batch/name-outputs.js';
import { ClosedPipe, type Output, OutputError } from '../batch/output.js';
import { runBatch } from '../batch/run-batch.js';
import { StreamOutput } from '../batch/stream-output.js';
import type { Tally } from '../batch/tally.js';
import type { Doer } from '../batch/task.js';
import { exitCode } from './exit-code.js';
import { listenForSignals } from './listen-for-signals.js';
import { loadPaint } from './load-paint.js';
import { type OpenJournal, openJournal } from './open-journal.js';
import type { RunOptions } from './options.js';
import { Reporter } from './reporter.js';
import { startProgress } from './start-progress.js';

/** Runs `winnow clean`; gives the exit code. */
export async function run(options: RunOptions, entry: URL): Promise<number> {
  const progress = options.progress ? startProgress(options.named) : null;
  const paint = await loadPaint(options.colour);
  const reporter = new Reporter({ ...options, progress, paint });
  try {
    const journal = await openJournal(options);
    const output = await openOutput(options);
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
  const signal = listenForSignals();
  let ended = false;
  try {
    const { tally, lost } = await runParts(parts, options, signal);
    if (!signal.aborted) await output.close();
    ended = !signal.aborted;
    reporter.end(tally);
    if (signal.aborted) reporter.advise(adviceFor(options));
    return exitCode({ tally, lost, interrupted: signal.aborted, check: options.check });
  } finally {
    if (!ended) await output.stop(options.resume);
    await journal?.end(ended ? options.resume && options.outDir !== null : true);
  }
}

async function runParts(
  { journal, output, doer, reporter }: Parts,
  { named, settings, outDir, unordered }: RunOptions,
  signal: AbortSignal,
): Promise<{ tally: Tally; lost: boolean }> {
  let lost = false;
  const inputs = outDir === null ? listInputs(named) : nameOutputs(listInputs(named), settings);
  const tally = await runBatch(inputs, {
    settings,
    doer,
    output,
    resume: journal?.resume ?? null,
    keeper: journal?.keeper ?? null,
    unordered,
    signal,
    onProgress: (sofar, advance) => reporter.advance(sofar, advance),
    onNote: (note) => reporter.note(note),
    onLost: (error) => {
      lost = true;
      reporter.fail(error.message);
    },
  });
  return { tally, lost };
}

/** How to go on after an interrupt. */
function adviceFor({ outDir, output, resume }: RunOptions): string {
  if (outDir !== null || resume) return 'interrupted; to go on, say the same with --resume';
  if (output === null) return 'interrupted';
  return 'interrupted; nothing was written; with --resume from the start it could be gone on with';
}

async function startDoer({ jobs, timeout, settings }: RunOptions, entry: URL): Promise<Doer> {
  if (jobs === 0) return (await import('../batch/do-here.js')).doHere(settings);
  const { Pool } = await import('../batch/pool.js');
  return new Pool({ entry, jobs, timeout, settings });
}

async function openOutput({ output, outDir, check, resume }: RunOptions): Promise<Output> {
  if (check) return NOWHERE;
  if (outDir !== null) return new FolderOutput(outDir);
  if (output !== null) return FileOutput.create(output, resume);
  return new StreamOutput(process.stdout, 'standard output');
}

const NOWHERE: Output = {
  isOne: true,
  write: async () => 0,
  pass() {},
  async close() {},
  async stop() {},
};
