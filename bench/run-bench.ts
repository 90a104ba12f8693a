import { BenchUsageError } from './options.js';
import { CorpusMissing } from './read-corpus.js';

/** Runs a bench; what its user can put right is said in a line, and the exit code is 2. */
export async function runBench(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof BenchUsageError || error instanceof CorpusMissing)) throw error;
    process.stderr.write(`bench: ${error.message}\n`);
    process.exitCode = 2;
  }
}
