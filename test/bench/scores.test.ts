import { describe, expect, test } from '@jest/globals';
import { authorScore } from '../../bench/author-score.js';
import { foldOf, siteOf } from '../../bench/fold-of.js';
import { inlineScore } from '../../bench/inline-score.js';
import { paragraphScore } from '../../bench/paragraph-score.js';
import { snippetScore } from '../../bench/snippet-score.js';
import { dropSite, titleScore } from '../../bench/title-score.js';
import { wordScore } from '../../bench/word-score.js';
import { wordsOf } from '../../bench/words-of.js';
import { wrapText } from '../../bench/wrap-text.js';
import { makeRow } from './make-row.js';

describe('wordScore', () => {
  test('counts each word as often as both texts have it', () => {
    const score = wordScore(wordsOf('the cat the dog'), wordsOf('The cat, the the end'));
    expect(score).toMatchObject({ precision: 3 / 4, recall: 3 / 5 });
  });

  test('calls an empty body right only where the gold is empty', () => {
    expect(wordScore([], []).f1).toBe(1);
    expect(wordScore(['menu'], []).f1).toBe(0);
  });

  test('compares characters in a language without spaces', () => {
    expect(wordScore(wordsOf('船が沈む', 'ja'), wordsOf('船が浮く', 'ja')).f1).toBe(0.5);
  });
});

describe('snippetScore', () => {
  test('is 2/3 for a text that keeps three wanted and three unwanted snippets', () => {
    const wanted = ['one fish', 'two fish', 'red fish'];
    const unwanted = ['log in', 'sign up', 'imprint'];
    const text = [...wanted, ...unwanted].join('\n').replaceAll(' ', '\u00a0\n');
    expect(snippetScore(text, wanted, unwanted)).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  });
});

describe('paragraphScore', () => {
  const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  const row = makeRow({
    text: { inner: `Menu\n${LONG}\n${LONG} more`, wet: '', frag: '', glued: '' },
  });
  const scoreOf = (...texts: string[]) => {
    const blocks = texts.map((text) => ({ type: 'paragraph', text }));
    const outcome = { body: '', title: null, date: null, author: [], captions: [], blocks };
    return paragraphScore(row, outcome).paragraphsWhole;
  };

  test('is the share of long paragraphs that are lines of the page', () => {
    expect(scoreOf(LONG, `${LONG} more`, 'Menu')).toBe(1);
    expect(scoreOf(`${LONG} ${LONG} more`, LONG)).toBe(0.5);
    expect(scoreOf('Menu')).toBeUndefined();
  });
});

test('wrapText breaks lines where the next word does not fit, and words never', () => {
  expect(wrapText('one two three\n\na-word-that-is-longer and short', 9)).toBe(
    'one two\nthree\n\na-word-that-is-longer\nand short',
  );
});

describe('inlineScore', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve';
  const lines = ['Menu', long, 'Promo of four words', `again ${long}`, 'Imprint'];
  const lineWords = lines.map((line) => wordsOf(line));
  const isGold = [false, true, false, true, false];

  test('asks only for what stands between the first and the last long gold line', () => {
    expect(inlineScore(lineWords, isGold, lineWords.flat())).toEqual({
      inlineRemoved: 0,
      inlineKept: 1,
    });
    expect(inlineScore(lineWords, isGold, wordsOf(`Menu\n${long}`))).toEqual({
      inlineRemoved: 1,
      inlineKept: 12 / 25,
    });
  });

  test('says nothing of a page without a long gold line', () => {
    expect(inlineScore([['menu']], [true], [])).toEqual({});
  });
});

describe('titleScore', () => {
  test('forgives the name of the site on either side', () => {
    const score = titleScore(
      'Ferry sinks in the harbour | The Harbour Post',
      'Ferry sinks in the harbour',
    );
    expect(score).toEqual({ titleF1: 1, titleExact: 1 });
  });

  test('does not forgive a headline of another story', () => {
    expect(titleScore('Ferry floats', 'Ferry sinks')).toEqual({ titleF1: 0.5, titleExact: 0 });
    expect(titleScore(null, 'Ferry sinks').titleExact).toBe(0);
  });

  test('keeps a second half that is no site name', () => {
    expect(dropSite('Ferries – why they keep on sinking every winter')).toMatch(/winter$/u);
    expect(dropSite('Ferry-boats for all')).toBe('Ferry-boats for all');
  });
});

describe('authorScore', () => {
  test('compares sets of names without case, accents, spacing or points', () => {
    expect(authorScore(['JOSÉ  Ferrero', 'A. Vale'], ['Jose Ferrero', 'A Vale'])).toBe(1);
    expect(authorScore(['Ann Vale'], ['Ann Vale', 'Bo Reed'])).toBeCloseTo(2 / 3);
  });
});

describe('foldOf', () => {
  test('puts all pages of one site into one fold', () => {
    expect(siteOf('https://news.vale-post.co.uk/a?b')).toBe('vale-post.co.uk');
    expect(foldOf('https://www.vale-post.com/a')).toBe(foldOf('http://blog.vale-post.com/b'));
  });

  test('spreads sites over all five folds', () => {
    const folds = Array.from({ length: 500 }, (_, at) => foldOf(`https://site-${at}.com/`));
    const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((one) => one === fold).length);
    expect(Math.min(...sizes)).toBeGreaterThan(70);
  });
});
