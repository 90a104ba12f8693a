import { loadRenderer } from '../render/load-renderer.js';
import { doTask } from './do-task.js';
import type { PoolOptions } from './pool.js';
import { sizeOf } from './size-of.js';
import type { Doer, Task } from './task.js';

/** Bytes of a task from which it may take long; a worker starts in the time of a tenth of them. */
const LARGE = 1024 * 1024;
/** How many times as large a page is as the file it is packed in, as a rule. */
const PACKED = 10;
const PACKED_NAME = /\.(?:gz|br)$/iu;

/**
 * Does tasks in this thread, one at a time. A large one goes to a worker all the same: that can be
 * ended when it takes too long or too much memory, and an interrupt is heard meanwhile.
 */
export async function doHere(options: PoolOptions): Promise<Doer> {
  const { settings } = options;
  const render = await loadRenderer(settings);
  let worker: Doer | null = null;
  return {
    ahead: 1,
    run: async (task) => {
      if (!isLarge(task)) return doTask(task, { settings, render, onRecord: () => {} });
      worker ??= new (await import('./pool.js')).Pool(options);
      return worker.run(task);
    },
    close: async () => worker?.close(),
  };
}

function isLarge(task: Task): boolean {
  if (task.kind === 'records') return task.records.some(({ block }) => block.length > LARGE);
  if (task.kind !== 'file') return 'bytes' in task && task.bytes.length > LARGE;
  const size = sizeOf(task.path);
  return size * (PACKED_NAME.test(task.path) ? PACKED : 1) > LARGE;
}
