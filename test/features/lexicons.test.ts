import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lexiconLanguages } from '../../src/features/lexicon.js';
import { PHRASE_FAMILIES } from '../../src/features/phrase-family.js';

const readLexicon = (language: string): Record<string, string[]> =>
  JSON.parse(readFileSync(`data/lexicons/${language}.json`, 'utf8'));

describe.each(lexiconLanguages())('data/lexicons/%s.json', (language) => {
  const lexicon = readLexicon(language);

  test('names no family but those that are described', () => {
    expect(Object.keys(PHRASE_FAMILIES)).toEqual(expect.arrayContaining(Object.keys(lexicon)));
  });

  test('holds lower-cased words with one space between them', () => {
    const odd = Object.values(lexicon)
      .flat()
      .filter(
        (phrase) =>
          !/^(?:#|[\p{L}\p{M}\p{N}'·\u200c]+)(?: (?:#|[\p{L}\p{M}\p{N}'·\u200c]+))*$/u.test(
            phrase,
          ) || phrase !== phrase.toLowerCase(),
      );
    expect(odd).toEqual([]);
  });

  test('says nothing twice in a family', () => {
    for (const phrases of Object.values(lexicon))
      expect(new Set(phrases).size).toBe(phrases.length);
  });
});

test('pointers to other stories are known in thirty languages', () => {
  const known = lexiconLanguages().filter((language) => readLexicon(language).pointer);
  expect(known.length).toBeGreaterThanOrEqual(30);
});
