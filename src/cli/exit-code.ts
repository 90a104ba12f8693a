import type { Tally } from '../batch/tally.js';

/** How a run ended. */
export interface Ending {
  readonly tally: Tally;
  /** Whether some result could not be written. */
  readonly lost: boolean;
  readonly interrupted: boolean;
  /** Whether it was only asked if cleaning would change anything. */
  readonly check: boolean;
}

/** 0: all is well. 1: some result is not ok. 2: could not run or write. 130: interrupted. */
export function exitCode({ tally, lost, interrupted, check }: Ending): 0 | 1 | 2 | 130 {
  if (interrupted) return 130;
  if (lost) return 2;
  const { invalid, error } = tally.statuses;
  return invalid + error > 0 || (check && tally.changed > 0) ? 1 : 0;
}
