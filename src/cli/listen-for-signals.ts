import { discardDrafts } from '../batch/unfinished.js';

/**
 * A signal that the first Ctrl-C (or a request to end) sets off, so that the run can finish what
 * is in flight. The second one ends the process at once, with nothing half-written left.
 */
export function listenForSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) endNow(name);
      controller.abort();
      // Reading may be waiting for a pipe that stays silent.
      process.stdin.destroy();
    });
  }
  return controller.signal;
}

function endNow(name: NodeJS.Signals): void {
  discardDrafts();
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}
