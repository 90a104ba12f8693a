import { fail } from '../core/fail.js';
import type { Result } from '../core/result.js';

/** The result of `work`; a fault of ours costs that one result and says so. */
export async function survive(
  source: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const message = `a fault in winnow itself: ${(error as Error).message}`;
    return fail(source, { code: 'fault', field: null, message });
  }
}
