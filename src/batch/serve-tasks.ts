import { parentPort, workerData } from 'node:worker_threads';
import { clean } from '../clean.js';
import { loadRenderer } from '../render/load-renderer.js';
import { doTask } from './do-task.js';
import type { Settings } from './settings.js';
import type { Task } from './task.js';

/** What a worker is started with. */
export interface Start {
  readonly settings: Settings;
  /** Shared: the count of records this worker has begun, and the place of the last in its task. */
  readonly progress: Int32Array;
}

/** The worker's side: does the tasks it is sent, one at a time. */
export async function serveTasks(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('this thread has no parent');
  const { settings, progress } = workerData as Start;
  const render = await loadRenderer(settings);
  const onRecord = (record: number) => {
    Atomics.store(progress, 1, record);
    Atomics.add(progress, 0, 1);
  };
  port.on('message', async (task: Task) => {
    const outcome = await doTask(task, { settings, render, onRecord });
    // A view on a part of Node's pool would take the pool with it.
    const bytes = outcome.bytes.slice();
    port.postMessage({ ...outcome, bytes }, [bytes.buffer as ArrayBuffer]);
  });
  // The first page loads lexicons and weights: that is no page's fault and must not time one out.
  clean('');
  port.postMessage('ready');
}
