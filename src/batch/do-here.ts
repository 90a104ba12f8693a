import { loadRenderer } from '../render/load-renderer.js';
import { doTask } from './do-task.js';
import type { Settings } from './settings.js';
import type { Doer } from './task.js';

/** Does tasks in this thread, one at a time. */
export async function doHere(settings: Settings): Promise<Doer> {
  const render = await loadRenderer(settings);
  return {
    ahead: 1,
    run: (task) => doTask(task, { settings, render, onRecord: () => {} }),
    close: async () => {},
  };
}
