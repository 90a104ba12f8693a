import { describe, expect, test } from '@jest/globals';
import { findThreshold } from '../../../src/classify/model/find-threshold.js';

const share = (threshold: number) => 1 / (1 + Math.exp(-threshold));

describe('the threshold of a page', () => {
  test('is half of the F1 that can be expected', () => {
    const threshold = findThreshold([0, 0], [10, 10]);
    expect(share(threshold)).toBeCloseTo((2 * 10) / (20 + 10) / 2);
  });

  test('lies near even on a page that is clear', () => {
    const threshold = findThreshold([5, 5, 5, -5, -5], [50, 50, 50, 3, 3]);
    expect(share(threshold)).toBeGreaterThan(0.45);
  });

  test('keeps doubtful lines where nothing better is there', () => {
    expect(findThreshold([-1, -1.2, -5, -5], [30, 30, 5, 5])).toBeLessThan(-1.2);
  });

  test('is no number below all scores on a page without words', () => {
    expect(findThreshold([0], [0])).toBe(Number.NEGATIVE_INFINITY);
  });
});
