import { describe, expect, test } from '@jest/globals';
import { alignGold } from '../../bench/align-gold.js';

describe('alignGold', () => {
  test('finds the lines of the body among others that share words with it', () => {
    const lines = [
      'The Harbour Post',
      'The ferry sank on Monday.',
      'Read more: the ferry that never was',
      'Nobody was hurt, said the captain.',
      'Contact the editor',
    ];
    const gold = 'The ferry sank on Monday.\n\nNobody was hurt, said the captain.';
    expect(alignGold(lines, gold)).toEqual([false, true, false, true, false]);
  });

  test('counts half a line that glues body and promo as body', () => {
    const lines = ['It rained all day.Read more here now', 'It rained all'];
    expect(alignGold(lines, 'It rained all day.')).toEqual([true, false]);
  });

  test('aligns characters where a language has no spaces between words', () => {
    expect(alignGold(['新聞一覧', '港で船が沈んだ。'], '港で船が沈んだ。', 'ja')).toEqual([
      false,
      true,
    ]);
  });
});
