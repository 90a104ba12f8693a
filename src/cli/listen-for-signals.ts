import { discardDrafts } from '../batch/unfinished.js';

/** Milliseconds that a person waits for the end before it has to be said what takes so long. */
const PATIENCE = 300;

/**
 * A signal that the first Ctrl-C (or a request to end, or the end of the terminal) sets off, so
 * that the run can finish what is in flight. The second one ends the process at once, with nothing
 * half-written left; but a terminal that is closed may say so twice.
 *
 * @param advise tells a person of that, when what is in flight takes a while
 */
export function listenForSignals(advise: (message: string) => void): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && name !== 'SIGHUP') endNow(name);
      controller.abort();
      setTimeout(() => advise(WAIT), PATIENCE).unref();
      // Reading may be waiting for a pipe that stays silent.
      process.stdin.destroy();
    });
  }
  return controller.signal;
}

const WAIT = 'ending when what is begun is done; Ctrl-C again ends at once';

function endNow(name: NodeJS.Signals): void {
  discardDrafts();
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}
