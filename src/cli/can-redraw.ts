import type { Surroundings } from './options.js';

/** Whether standard error is a terminal on which a line can be written over. */
export function canRedraw({ env, stderr }: Surroundings): boolean {
  return (stderr.isTTY ?? false) && env.TERM !== 'dumb';
}
