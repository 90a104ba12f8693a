import { expect, test } from '@jest/globals';
import { cutAtGlue } from '../../../src/fields/title/cut-at-glue.js';

const TITLE = 'Eastwick harbour to close for repairs';

test.each([
  ['a word', `News${TITLE}`],
  ['capitals', `PREMIUM${TITLE}`],
  ['a kicker that ends with a capital', `Study in USA${TITLE}`],
  ['what stands behind it', `${TITLE}Share this story`],
])('a headline is among the parts of a line that glues %s to it', (_, line) => {
  expect(cutAtGlue(line)).toContain(TITLE);
});

test('so is one that opens with a number', () => {
  expect(cutAtGlue('HomeNews550 boats of Eastwick')).toContain('550 boats of Eastwick');
});

test('a line without a glued place has no parts, and one with many has few', () => {
  expect(cutAtGlue(TITLE)).toEqual([]);
  expect(cutAtGlue('aB cD '.repeat(1000).replaceAll('a', 'aa')).length).toBeLessThan(7);
});
