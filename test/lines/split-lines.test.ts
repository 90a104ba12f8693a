import { describe, expect, test } from '@jest/globals';
import { lexiconLanguages, loadLexicon } from '../../src/features/lexicon.js';
import { splitLines } from '../../src/lines/split-lines.js';
import { readText } from '../../src/read/read-text.js';
import { makeRecognisers } from '../../src/recognisers.js';

const recognisers = makeRecognisers(loadLexicon(lexiconLanguages()));
const split = (text: string) => splitLines(readText(text), recognisers);
const texts = (text: string) => split(text).map((line) => line.text);

describe('splitLines', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['vertical tab', '\v'],
    ['form feed', '\f'],
    ['next line', '\u0085'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
  ])('%s ends a line', (_, mark) => {
    expect(split(`One${mark}${mark}Two`)).toMatchObject([
      { text: 'One', number: 1, blanksBefore: 0 },
      { text: 'Two', number: 3, blanksBefore: 1 },
    ]);
  });

  test('a no-break space is a space', () => {
    expect(texts('\u00a0Ferries\u00a0\u00a0stop\u202fat noon\u00a0')).toEqual([
      'Ferries stop at noon',
    ]);
  });

  test('spans leave out what surrounds a line and shows nothing', () => {
    const text = '\ufeff \u200bFer\u00adries\u0007 stop\u200b \n\u200b\u2060\n';
    expect(split(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Fer\u00adries\u0007 stop',
    ]);
    expect(texts(text)).toEqual(['Ferries stop']);
  });

  test('a line of invisible characters is blank', () => {
    expect(split('One\n\u200b\u00ad\nTwo')[1]).toMatchObject({ number: 3, blanksBefore: 1 });
  });

  test('joiners stay: Persian words and emoji need them', () => {
    expect(texts('می\u200cخواهم 👩\u200d🌾')).toEqual(['می\u200cخواهم 👩\u200d🌾']);
  });
});
