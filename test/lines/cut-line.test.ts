import { describe, expect, test } from '@jest/globals';
import { lexiconLanguages, loadLexicon } from '../../src/features/lexicon.js';
import { splitLines } from '../../src/lines/split-lines.js';
import { readText } from '../../src/read/read-text.js';
import { makeRecognisers } from '../../src/recognisers.js';

const recognisers = makeRecognisers(loadLexicon(lexiconLanguages()));
const pieces = (text: string) => splitLines(readText(text), recognisers).map((line) => line.text);

describe('what icons left is cut off', () => {
  test.each([
    [
      ' date 2024-02-09  icon bookmark-bicon checkicon chevron downicon fb',
      ['date 2024-02-09', 'icon bookmark-bicon checkicon chevron downicon fb'],
    ],
    [
      'icon checkicon fbicon fmFerries stop at noon',
      ['icon checkicon fbicon fm', 'Ferries stop at noon'],
    ],
    [
      'AboutFacebook iconInstagram iconPinterest iconHarbour news',
      ['About', 'Facebook iconInstagram iconPinterest icon', 'Harbour news'],
    ],
    [
      'The ferries will stop at noon, she said.keyboard_arrow_down',
      ['The ferries will stop at noon, she said.', 'keyboard_arrow_down'],
    ],
    [
      '“The ferries will stop at noon,” she said. expand_more',
      ['“The ferries will stop at noon,” she said.', 'expand_more'],
    ],
    ['Show menukeyboard_arrow_down', ['Show menu', 'keyboard_arrow_down']],
    ['location_onHarbours', ['location_on', 'Harbours']],
    ['Learn morearrow-rightPrices', ['Learn more', 'arrow-right', 'Prices']],
    [
      'CheckCreated with Sketch.fbCreated with Sketch.',
      ['Check', 'Created with Sketch.', 'fb', 'Created with Sketch.'],
    ],
    [
      '\ue801 The ferries stop at noon. \ue802\ue803',
      ['\ue801', 'The ferries stop at noon.', '\ue802\ue803'],
    ],
  ])('%j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('a pointer to another story is cut off', () => {
  test.each([
    [
      'The ferries stop at noon, she said.Read more',
      ['The ferries stop at noon, she said.', 'Read more'],
    ],
    ['“They stop at noon,” she said. Read more', ['“They stop at noon,” she said.', 'Read more']],
    [
      'They stop at noon. READ MORE: Harbour closed for a week',
      ['They stop at noon.', 'READ MORE: Harbour closed for a week'],
    ],
  ])('%j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('a date is cut off the words it is glued to', () => {
  test.each([
    ['By Ada Moss3 Dec 2021Share', ['By Ada Moss', '3 Dec 2021', 'Share']],
    ['Ada Moss2021-12-03T08:46', ['Ada Moss', '2021-12-03T08:46']],
    ['By Ada Moss3 Dec 2021 | 4 min read', ['By Ada Moss', '3 Dec 2021 | 4 min read']],
  ])('%j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('a sentence stays whole', () => {
  test.each([
    'The search icon, the share icon and the close icon moved to the left.',
    'Call plt.linear_scale before the plot is drawn.',
    'The list is ordered with sort_by_alpha in the second column.',
    'Then, on the long winter evenings, they called plt.linear_scale.',
    'Created with Figma, the plans show a harbour without ferries.',
    'The logo \uf8ff stands on every door of the building.',
    'Iconic icons: an icon of the icon painters, in silicon.',
    'I. BACKGROUND',
    '2. Related',
    'She said so. Read more closely, the letter says the opposite of what they claim.',
    'The budget of 3 December 2021 held for a year.',
    'Press arrow-left to go back and arrow-right to go on.',
  ])('%j', (text) => {
    expect(pieces(text)).toEqual([text]);
  });
});
