import { describe, expect, test } from '@jest/globals';
import { lexiconLanguages, loadLexicon } from '../../src/features/lexicon.js';
import { splitLines } from '../../src/lines/split-lines.js';
import { readText } from '../../src/read/read-text.js';
import { makeRecognisers } from '../../src/recognisers.js';

const recognisers = makeRecognisers(loadLexicon(lexiconLanguages()));

const split = (text: string) => splitLines(readText(text), recognisers);

const BROKEN = `Harbour news
The ferry between the two islands was late on Monday, said
Ada Marsh
, who runs the
harbour office
(see our
timetable
) with three others.
The crew has not been paid since the company changed hands in
March
, she said.
The
harbour office
said that the company had promised to pay in full
by Friday
.
Also in the news
Two bridges closed`;

describe('joinFragments', () => {
  test('puts the text nodes of a paragraph together as the page read', () => {
    expect(split(BROKEN).map(({ text }) => text)).toEqual([
      'Harbour news',
      'The ferry between the two islands was late on Monday, said Ada Marsh, who runs the harbour office (see our timetable) with three others.',
      'The crew has not been paid since the company changed hands in March, she said.',
      'The harbour office said that the company had promised to pay in full by Friday.',
      'Also in the news',
      'Two bridges closed',
    ]);
  });

  test('a joined line reaches from its first piece to its last', () => {
    const [, line] = split(BROKEN);
    expect(BROKEN.slice(line!.start, line!.end)).toMatch(/^The ferry.*three others\.$/su);
    expect(line).toMatchObject({ index: 1, number: 2 });
  });

  test('leaves lines alone on a page that is not broken', () => {
    const text = 'sign in\nThe ferry was late, and the crew was not paid at all\nby Ada Marsh';
    expect(split(text).map((line) => line.text)).toEqual(text.split('\n'));
  });

  test('never joins over a blank line', () => {
    const text = 'The ferry was late, and the crew was not\n\n, paid';
    expect(split(text)).toHaveLength(2);
  });
});
