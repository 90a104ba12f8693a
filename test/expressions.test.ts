import { describe, expect, test } from '@jest/globals';
import { checkExpression, LONGEST_CHECK } from './check-expression.js';
import { findExpressions } from './find-expressions.js';

describe('an expression takes linear time', () => {
  test.each(findExpressions('src'))(
    '$file /$source/$flags',
    (expression) => {
      expect(checkExpression(expression)).toBe('safe');
    },
    LONGEST_CHECK,
  );
});
