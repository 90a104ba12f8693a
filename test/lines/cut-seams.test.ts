import { describe, expect, test } from '@jest/globals';
import { lexiconLanguages, loadLexicon } from '../../src/features/lexicon.js';
import { splitLines } from '../../src/lines/split-lines.js';
import { readText } from '../../src/read/read-text.js';
import { makeRecognisers } from '../../src/recognisers.js';

const recognisers = makeRecognisers(loadLexicon(lexiconLanguages()));

const pieces = (text: string) => splitLines(readText(text), recognisers).map((line) => line.text);

describe('a seam is cut', () => {
  test.each([
    ['after an end mark', 'The ferry was late.The crew was not paid.', 1],
    ['after a closing quote', '“It was late.”The crew was not paid.', 1],
    ['after a bracket', 'The ferry was late (again)The crew was not paid.', 1],
    ['in Cyrillic', 'Паром опоздал.Экипаж не получил денег.', 1],
    ['where several are near each other', 'SportWeatherTravel', 2],
    ['between words that stand alone elsewhere', 'Weather\nTravel news\nWeatherTravel', 1],
  ])('%s', (_, text, cuts) => {
    const physical = text.split('\n').length;
    expect(pieces(text)).toHaveLength(physical + cuts);
  });
});

describe('no seam', () => {
  test.each([
    'She learned JavaScript on an iPhone at McDonald before YouTube',
    'J.K. Marsh and D.Harrow met the U.S. envoy at www.example.Com',
    'The Node.js release of e.g.The',
    'FlumGrid opens a second office',
  ])('in %j', (text) => expect(pieces(text)).toEqual([text]));

  test('in code, whose names have capitals inside', () => {
    const code = [
      'const [lamps, setLamps] = useState<Lamp[]>([]);',
      'const trimWick = () => { setLamps(lamps.map(toLampLit)); };',
      'import { LampRoom, KeeperLog } from "./lampRoom";',
    ];
    expect(pieces(code.join('\n'))).toEqual(code);
  });

  test('in a name that a glued page repeats', () => {
    const text =
      'We tried FlumGrid today. We like FlumGrid a lot.We bought FlumGrid too.That was FlumGrid again.';
    expect(pieces(text)).toEqual([
      'We tried FlumGrid today. We like FlumGrid a lot.',
      'We bought FlumGrid too.',
      'That was FlumGrid again.',
    ]);
  });
});
