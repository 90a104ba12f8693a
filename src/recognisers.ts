import { isFunctionWord } from './features/function-words.js';
import type { Lexicon } from './features/lexicon.js';
import { isPhrase, openingWords } from './features/read-phrases.js';
import { splitWords } from './features/split-words.js';
import { findDates } from './fields/dates/find-dates.js';
import type { Recognisers } from './lines/recognisers.js';

/** What the cutters of lines may ask of the lexicon and of the reader of dates. */
export function makeRecognisers(lexicon: Lexicon): Recognisers {
  return {
    readPointer: (text) => {
      const words = splitWords(text.toLowerCase());
      const phrased = { size: words.length, phrases: lexicon.find(words) };
      if (openingWords(phrased, 'pointer') === 0) return 'none';
      return isPhrase(phrased, 'pointer') ? 'all' : 'opens';
    },
    findDates: (text) =>
      findDates(text)
        .filter(({ date }) => date.day !== null && date.year !== null)
        .map(({ start, end }) => [start, end]),
    isFunctionWord,
  };
}
