import { parentPort } from 'node:worker_threads';
import { emptyTally } from '../../src/batch/tally.js';
import type { Outcome, Task } from '../../src/batch/task.js';

/** A worker that does one task and dies. */
parentPort?.on('message', ({ source }: Task) => {
  const bytes = Buffer.from(source);
  const outcome: Outcome = { bytes, read: 0, hash: null, tally: emptyTally(), notes: [] };
  parentPort?.postMessage(outcome);
  setImmediate(() => {
    throw new Error('out of luck');
  });
});
parentPort?.postMessage('ready');
