import { describe, expect, test } from '@jest/globals';
import { readAddress } from '../../../src/fields/dates/read-address.js';

describe('the date in an address', () => {
  test.each([
    ['https://example.org/2021/12/03/harbour', 2021, 12, 3],
    ['https://example.org/news/2021/12/harbour', 2021, 12, null],
    ['https://example.org/news/2021-12-03-harbour.html', 2021, 12, 3],
    ['https://example.org/a/20211203/harbour', 2021, 12, 3],
    ['https://example.org/2021_12_03/harbour', 2021, 12, 3],
    ['https://example.org/2021/2/3/harbour', 2021, 2, 3],
    ['https://example.org/news/2021-12/03/harbour', 2021, 12, 3],
    ['https://example.org/news/2021/dec/03/harbour', 2021, 12, 3],
    ['https://example.org/news/2021/December/3/harbour', 2021, 12, 3],
    ['https://example.org/news/2021/sept/3/harbour', 2021, 9, 3],
  ])('%s', (url, year, month, day) => {
    expect(readAddress(url)).toEqual({ year, month, day });
  });

  test.each([
    'https://example.org/harbour',
    'https://2021.example.org/12/03',
    'https://example.org/item/202112',
    'https://example.org/item/12021123',
    'https://example.org/2021/13/40/harbour',
    'https://example.org/2021/best-harbours',
    'https://example.org/2021/decks/03/harbour',
    'https://example.org/2021/feb/30/harbour',
    'not an address',
  ])('none in %s', (url) => {
    expect(readAddress(url)).toBeNull();
  });

  test('none without an address', () => {
    expect(readAddress(null)).toBeNull();
  });
});
