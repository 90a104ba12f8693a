import { describe, expect, test } from '@jest/globals';
import { loadLexicon } from '../../src/features/lexicon.js';
import { isMadeOf, isPhrase, openingWords } from '../../src/features/read-phrases.js';
import { splitWords } from '../../src/features/split-words.js';

function phrased(text: string) {
  const words = splitWords(text.toLowerCase());
  return { size: words.length, phrases: loadLexicon(['en']).find(words) };
}

describe('the lexicon', () => {
  test('reads straight and curly apostrophes alike', () => {
    expect(openingWords(phrased("Don't miss: a tale of two bakers"), 'pointer')).toBe(3);
    expect(openingWords(phrased('Don’t miss: a tale of two bakers'), 'pointer')).toBe(3);
  });

  test('takes the longest phrase that opens a line', () => {
    expect(openingWords(phrased('Read more about: rivers'), 'pointer')).toBe(3);
  });

  test('takes any number where a phrase has one', () => {
    expect(isPhrase(phrased('12 min read'), 'media')).toBe(true);
    expect(isPhrase(phrased('twelve min read'), 'media')).toBe(false);
  });

  test('knows a row of phrases from a sentence that names one', () => {
    expect(isMadeOf(phrased('Home | Menu | Log in'), ['navigation'])).toBe(true);
    expect(isMadeOf(phrased('Home is where one can log in'), ['navigation'])).toBe(false);
  });
});
