import { FileOutput } from '../batch/file-output.js';
import { FolderOutput } from '../batch/folder-output.js';
import { listInputs } from '../batch/list-inputs.js';
import { ClosedPipe, type Output, OutputError } from '../batch/output.js';
import { runBatch } from '../batch/run-batch.js';
import { StreamOutput } from '../batch/stream-output.js';
import type { Note } from '../batch/task.js';
import { toOneLine } from '../render/escape-controls.js';
import { exitCode } from './exit-code.js';
import type { RunOptions } from './options.js';

/** Runs `winnow clean`; gives the exit code. */
export async function run(options: RunOptions): Promise<number> {
  const interrupt = listenForInterrupt();
  const output = await openOutput(options);
  let lost = false;
  try {
    const tally = await runBatch(listInputs(options.named), {
      settings: options.settings,
      output,
      signal: interrupt.signal,
      onNote: (note) => options.quiet || say(describe(note)),
      onLost: (error) => {
        lost = true;
        say(error.message);
      },
    });
    const interrupted = interrupt.signal.aborted;
    await (interrupted ? output.discard() : output.close());
    return exitCode({ tally, lost, interrupted, check: options.check });
  } catch (error) {
    await output.discard();
    if (error instanceof ClosedPipe) return 0;
    if (!(error instanceof OutputError)) throw error;
    say(error.message);
    return 2;
  }
}

function listenForInterrupt(): AbortController {
  const interrupt = new AbortController();
  process.once('SIGINT', () => {
    interrupt.abort();
    process.stdin.destroy();
  });
  return interrupt;
}

async function openOutput({ output, outDir, check, settings }: RunOptions): Promise<Output> {
  if (check) return NOWHERE;
  if (outDir !== null) return new FolderOutput(outDir, settings.format);
  if (output !== null) return FileOutput.create(output);
  return new StreamOutput(process.stdout, 'standard output');
}

const NOWHERE: Output = {
  isOne: true,
  async write() {},
  async close() {},
  async discard() {},
};

function describe({ source, issues }: Note): string {
  return `${source}: ${issues.map(({ message }) => message).join('; ')}`;
}

/** One line on standard error; nothing in it acts on a terminal. */
function say(message: string): void {
  process.stderr.write(`winnow: ${toOneLine(message)}\n`);
}
