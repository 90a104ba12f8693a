import { expect, test } from '@jest/globals';
import { keepNumberedHeads } from '../../src/classify/keep-numbered-heads.js';
import { readText } from '../../src/read/read-text.js';
import { keptBy } from './kept-by.js';

const PROSE = 'Nothing else has a place in the room, for every shadow there is seen at sea.';

/** What is kept of a text whose every line but one was kept. */
function isKept(lost: string, before: string, after: string, below = PROSE): boolean {
  const page = readText([before, PROSE, lost, below, after, PROSE].join('\n\n'));
  return keptBy(keepNumberedHeads, page, (text) => (text === lost ? 'other' : 'body')).includes(
    lost,
  );
}

test.each([
  ['2. The lamp', '1. The room', '3. The stair'],
  ['#8 The lamp', '#9 The room', '#3 The stair'],
  ['Step 2: Trim the wick', 'Step 1: Clean the glass', 'Step 3: Light the lamp'],
  ['4) Die Lampe', '1) Der Raum', '7) Die Treppe'],
])('%s stands between two of its form', (lost, before, after) => {
  expect(isKept(lost, before, after)).toBe(true);
});

test.each([
  ['out of order', '5. The lamp', '1. The room', '3. The stair'],
  ['of another form', '2) The lamp', '1. The room', '3. The stair'],
  ['without a number', 'The lamp', '1. The room', '3. The stair'],
  ['that is a number alone', '2', '1. The room', '3. The stair'],
])('a line %s is left', (_, lost, before, after) => {
  expect(isKept(lost, before, after)).toBe(false);
});

test('a line is left that stands above no paragraph', () => {
  expect(isKept('2. The lamp', '1. The room', '3. The stair', 'Oil')).toBe(false);
});
