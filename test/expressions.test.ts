import { describe, expect, test } from '@jest/globals';
import { checkSync } from 'recheck';
import { findExpressions } from './find-expressions.js';

/** Far more than any takes: what is not known to be linear by then counts as not linear. */
const TIMEOUT = 240_000;
/** Part of the check tries strings at random; the same ones each time. */
const SEED = 7;

describe('an expression takes linear time', () => {
  test.each(findExpressions('src'))(
    '$file /$source/$flags',
    ({ source, flags }) => {
      const { status } = checkSync(source, flags, { timeout: TIMEOUT, randomSeed: SEED });
      expect(status).toBe('safe');
    },
    2 * TIMEOUT,
  );
});
