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
    ['before a word of one capital', 'The keeper was at homeA man came inThe lamp was out', 2],
    ['before the number of an item', 'The lamp is lit.2. The crew is paid.', 1],
    [
      'behind a colon of a glued page',
      'They need:Oil\nThey bring:Water\nWater and oil they need',
      2,
    ],
    ['behind a year', 'Founded in 1979The lamp was lit in March.', 1],
    ['where several are near each other', 'SportWeatherTravel', 2],
    ['between words that stand alone elsewhere', 'Weather\nTravel news\nWeatherTravel', 1],
  ])('%s', (_, text, cuts) => {
    const physical = text.split('\n').length;
    expect(pieces(text)).toHaveLength(physical + cuts);
  });
});

test('a seam is cut on a page whose lines open with smileys and dots', () => {
  const text = [
    ':) They met at the harbour',
    '... as agreed',
    ':( The wood was dear',
    'They were paid by the harbourThe wood was dear',
  ];
  expect(pieces(text.join('\n\n'))).toContain('They were paid by the harbour');
});

describe('no seam', () => {
  test.each([
    'import { Lamp } from "lamp"; const lamp = new Lamp(); lamp.lightAll(Room.byName("harbourHall")).Then(x => x)',
    'She learned JavaScript on an iPhone at McDonald before YouTube',
    'J.K. Marsh and D.Harrow met the U.S. envoy at www.example.Com',
    'The Node.js release of e.g.The',
    'FlumGrid opens a second office',
    'The ChatGPT maker OpenAI and the VPN of NordVPN, in one line',
    'A 48V battery, a 120Hz screen with 10K dots, 2.4B users, $1.5M in 5G',
    'Die GmbH lädt z.B. einen PhD ein, der IoT, SaaS und WiFi kennt',
    'See https://flum.example/a/3itGridPw and #TheLampIsLit by @lampKeeper or yourLamp@flum.example',
    'They call fmt.Println(line) of Flum.Grid.Logging at 12 o’clock',
    'Put it in LampList.tsx and show a <LampList /> above',
    'Die (Un)Ruhe im (Ver)Kaufsraum',
    'They open it with lampRoom.LampKeeper() and go on',
    '1.Kitchen lamps and where to hang them',
    'Ein Ort der (Selbst-)Kritik',
  ])('in %j', (text) => expect(pieces(text)).toEqual([text]));

  test('in a name inside a sentence, though its halves stand alone elsewhere', () => {
    const lines = [
      'Lamp',
      'Ark',
      'The keepers of the northern towers had bought their oil from LampArk for many years by then.',
      'None of them could say why it was the dearest oil on the coast, nor who had signed for it.',
    ];
    expect(pieces(lines.join('\n'))).toEqual(lines);
  });

  test('where each text node of the page stands on a line of its own', () => {
    const nodes = [
      'Lamp',
      'Ark',
      'They say that',
      'LampArk',
      ', which sells oil,',
      'and',
      'Harrow',
      ', which sells wicks,',
      'will',
      'merge',
      '. Nobody knows when.',
    ];
    const lines = pieces(nodes.join('\n'));
    expect(lines.join(' ')).toContain('LampArk');
  });

  test('in code, whose names have capitals inside', () => {
    const code = [
      'const [lamps, setLamps] = useState<Lamp[]>([]);',
      'const trimWick = () => { setLamps(lamps.map(toLampLit)); };',
      'import { LampRoom, KeeperLog } from "./lampRoom";',
      'from lamps.testing import LiveLampTestCase from lamps.rooms import KeeperLog',
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
