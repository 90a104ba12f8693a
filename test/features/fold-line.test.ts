import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldLine } from '../../src/features/fold-line.js';

describe('what two lines of a site are compared by', () => {
  test.each([
    ['  Sign in | Register  ', 'sign in register'],
    ['12 comments', '0 comments'],
    ['© 1999–2024 The Harbour Post', '0 0 the harbour post'],
    ['ПОДПИСАТЬСЯ №12', 'подписаться 0'],
    ['記事 第3回', '記事 第0回'],
    ['Über uns', 'über uns'],
    ['10.', ''],
    ['*** | —', ''],
    ['a'.repeat(2001), ''],
  ])('%j is %j', (line, folded) => {
    expect(foldLine(line)).toBe(folded);
  });

  test('stays the same when it is taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        expect(foldLine(foldLine(line))).toBe(foldLine(line));
      }),
    );
  });
});
