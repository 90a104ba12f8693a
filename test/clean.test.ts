import { describe, expect, test } from '@jest/globals';
import { clean } from '../src/index.js';

describe('clean', () => {
  test('says that an empty text has no body', () => {
    expect(clean('').issues.map(({ field }) => field)).toEqual(['title', 'body']);
  });
});
