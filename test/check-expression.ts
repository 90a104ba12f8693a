import { checkSync } from 'recheck';
import type { Expression } from './find-expressions.js';

/** Milliseconds, far more than any takes: what is not known to be linear by then counts as not linear. */
const TIMEOUT = 240_000;
/** Part of the check tries strings at random; the same ones each time. */
const SEED = 7;

/** Milliseconds that a test of one expression may take. */
export const LONGEST_CHECK = 2 * TIMEOUT;

/** `safe` for an expression that takes linear time whatever the string. */
export function checkExpression({ source, flags }: Expression): string {
  return checkSync(source, flags, { timeout: TIMEOUT, randomSeed: SEED }).status;
}
