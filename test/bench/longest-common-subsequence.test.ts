import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonIndexes } from '../../bench/longest-common-subsequence.js';

const sequence = fc.array(fc.nat(6), { maxLength: 600 });

describe('commonIndexes', () => {
  test('takes as many elements as the table of all prefixes says', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const taken = commonIndexes(a, b);
        expect(taken).toHaveLength(lengthByTable(a, b));
        expect(
          isSubsequence(
            taken.map((at) => a[at]!),
            b,
          ),
        ).toBe(true);
        expect([...new Set(taken)].sort((x, y) => x - y)).toEqual(taken);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('aligns thirty thousand words with themselves in memory that stays small', () => {
    const words = Array.from({ length: 30_000 }, (_, at) => (at * at) % 5_003);
    expect(commonIndexes(words, words)).toHaveLength(30_000);
  });
});

function lengthByTable(a: readonly number[], b: readonly number[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const value of a) {
    const row = [0];
    b.forEach((other, at) => {
      row.push(value === other ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!));
    });
    above = row;
  }
  return above.at(-1)!;
}

function isSubsequence(part: readonly number[], whole: readonly number[]): boolean {
  let at = 0;
  for (const value of whole) if (part[at] === value) at += 1;
  return at === part.length;
}
