import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineCounts } from '../../src/learn/line-counts.js';

test('lines are counted once a page, as a map of sets would', () => {
  const page = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer()), { maxLength: 50 });
  fc.assert(
    fc.property(fc.array(page, { maxLength: 20 }), (pages) => {
      const counts = new LineCounts();
      const known = new Map<string, Set<number>>();
      pages.forEach((lines, index) => {
        for (const [high, low] of lines) {
          const holders = known.get(`${high} ${low}`) ?? new Set();
          const isNew = !holders.has(index);
          known.set(`${high} ${low}`, holders.add(index));
          expect(counts.add(high, low, index + 1)).toBe(isNew ? holders.size : 0);
        }
      });
      expect(counts.size).toBe(known.size);
    }),
  );
});

test('a hundred thousand lines are all found again', () => {
  const counts = new LineCounts();
  for (let low = 0; low < 100_000; low += 1) counts.add(7, low, 1);
  const ones = Array.from({ length: 100_000 }, (_, low) => counts.get(7, low));
  expect(ones.every((pages) => pages === 1)).toBe(true);
  expect(counts.get(8, 1)).toBe(0);
});
