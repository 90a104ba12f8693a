import { FileOutput } from '../batch/file-output.js';
import { FolderOutput } from '../batch/folder-output.js';
import { listInputs, type Named } from '../batch/list-inputs.js';
import { ClosedPipe, type Output, OutputError } from '../batch/output.js';
import { runBatch } from '../batch/run-batch.js';
import { StreamOutput } from '../batch/stream-output.js';
import type { Doer } from '../batch/task.js';
import { exitCode } from './exit-code.js';
import { listenForSignals } from './listen-for-signals.js';
import { measureInputs } from './measure-inputs.js';
import type { RunOptions } from './options.js';
import { ProgressLine } from './progress-line.js';
import { Reporter } from './reporter.js';

/** Runs `winnow clean`; gives the exit code. */
export async function run(options: RunOptions, entry: URL): Promise<number> {
  const progress = options.progress ? startProgress(options.named) : null;
  const reporter = new Reporter({ ...options, progress });
  try {
    const output = await openOutput(options);
    const doer = await startDoer(options, entry);
    return await runInto(output, doer, options, reporter).finally(() => doer.close());
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    if (!(error instanceof OutputError)) throw error;
    reporter.fail(error.message);
    return 2;
  }
}

async function runInto(
  output: Output,
  doer: Doer,
  options: RunOptions,
  reporter: Reporter,
): Promise<number> {
  const signal = listenForSignals();
  let lost = false;
  try {
    const tally = await runBatch(listInputs(options.named), {
      settings: options.settings,
      doer,
      output,
      unordered: options.unordered,
      signal,
      onProgress: (sofar, source, bytes) => reporter.advance(sofar, source, bytes),
      onNote: (note) => reporter.note(note),
      onLost: (error) => {
        lost = true;
        reporter.fail(error.message);
      },
    });
    if (!signal.aborted) await output.close();
    reporter.end(tally);
    return exitCode({ tally, lost, interrupted: signal.aborted, check: options.check });
  } finally {
    await output.discard();
  }
}

/** The line appears at once; how much there is to do is found out meanwhile. */
function startProgress(named: Named): ProgressLine {
  const progress = new ProgressLine(process.stderr);
  const measured = measureInputs(named).then((bytes) => {
    progress.total = bytes;
  });
  measured.catch(() => {});
  return progress;
}

async function startDoer({ jobs, timeout, settings }: RunOptions, entry: URL): Promise<Doer> {
  if (jobs === 0) return (await import('../batch/do-here.js')).doHere(settings);
  const { Pool } = await import('../batch/pool.js');
  return new Pool({ entry, jobs, timeout, settings });
}

async function openOutput({ output, outDir, check, settings }: RunOptions): Promise<Output> {
  if (check) return NOWHERE;
  if (outDir !== null) return new FolderOutput(outDir, settings);
  if (output !== null) return FileOutput.create(output);
  return new StreamOutput(process.stdout, 'standard output');
}

const NOWHERE: Output = {
  isOne: true,
  async write() {},
  async close() {},
  async discard() {},
};
