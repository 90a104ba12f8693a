import { describe, expect, test } from '@jest/globals';
import { nameKinds } from '../../src/classify/kinds/name-kinds.js';
import { measureLines } from '../../src/clean.js';
import { clean } from '../../src/index.js';
import { readText } from '../../src/read/read-text.js';

const HEAD = ['How the ferry hall keeps its tomatoes warm', '', 'By Ida Roos', ''];
const OPENING = [
  'The old ferry hall has stood empty since the line to the islands closed, and last spring a group of neighbours asked the town for the key.',
  '',
  'Now its south wall, forty metres of glass that once kept the rain off waiting passengers, warms the largest indoor garden of the coast.',
  '',
];
const CLOSING = [
  'The neighbours meet every Thursday, and whoever brings a watering can is welcome to take home what is ripe.',
  '',
];

const kindsOf = (lines: readonly string[]) =>
  clean([...HEAD, ...OPENING, ...lines, '', ...CLOSING].join('\n')).article!.blocks.map(
    ({ type, text }) => `${type}: ${text.slice(0, 24)}`,
  );

describe('what the lines of a body are in text without marks', () => {
  test('short lines that touch are a list, below the sentence that leads on to them', () => {
    const kinds = kindsOf([
      'To grow tomatoes behind glass you need four things:',
      '',
      'A pot of ten litres',
      'Compost from two winters',
      'String for the stems',
      'A can with a long spout',
    ]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'paragraph: To grow tomatoes behind ',
        'list-item: A pot of ten litres',
        'list-item: Compost from two winters',
        'list-item: String for the stems',
        'list-item: A can with a long spout',
      ]),
    );
  });

  test('a short line alone above prose is a heading', () => {
    const prose =
      'Once a week somebody opens the high windows, because a plant that never feels the wind grows thin and falls over with its first fruit.';
    expect(kindsOf(['Wind from the harbour', '', prose])).toContain(
      'heading: Wind from the harbour',
    );
  });

  test('numbered steps that are sentences are a list as well', () => {
    const kinds = kindsOf([
      'Take these steps, in this order:',
      '',
      '1. Fill the pot to a hand below its rim and press the compost down.',
      '2. Set the plant in as deep as its lowest leaves and water it at once.',
      '3. Tie the stem to its string every few days, before it bends.',
    ]);
    expect(kinds.filter((kind) => kind.startsWith('list-item'))).toHaveLength(3);
  });

  test('a dash opens direct speech, and items only where three follow each other', () => {
    const speech = '– We water them on Thursdays, and nobody has ever forgotten it.';
    const between =
      'So says Ida Roos, who brought the first pots from her own balcony and has counted every tomato since.';
    expect(kindsOf([speech, '', between, '', speech.replace('We', 'They')])).toEqual(
      expect.arrayContaining([
        'paragraph: – We water them on Thurs',
        'paragraph: – They water them on Thu',
      ]),
    );
    const items = [
      '– Pots of ten litres.',
      '– Compost from two winters.',
      '– String for the stems.',
    ];
    expect(kindsOf(items).filter((kind) => kind.startsWith('list-item'))).toHaveLength(3);
  });

  test('a box to tick opens an item, and who wrote a post is no heading', () => {
    const boxes = ['▢ A pot of ten litres', '▢ A can with a long spout'];
    const posted = '— Ada Quill (@adaquill) July 3, 2019';
    const page = measureLines(
      readText([...OPENING, ...boxes, '', posted, '', ...CLOSING].join('\n')),
    );
    const kinds = nameKinds(
      page,
      page.lines.map(() => true),
    );
    const kindOf = (text: string) =>
      kinds.get(page.lines.find((line) => line.text === text)!.index);
    expect(boxes.map(kindOf)).toEqual(['list-item', 'list-item']);
    expect(kindOf(posted)).toBe('body');
  });

  test('paragraphs with blank lines between them stay paragraphs', () => {
    expect(new Set(kindsOf([]).map((kind) => kind.split(':', 1)[0]))).toEqual(
      new Set(['paragraph']),
    );
  });
});
