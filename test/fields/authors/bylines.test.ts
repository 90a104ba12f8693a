import { describe, expect, test } from '@jest/globals';
import { clean } from '../../../src/index.js';
import { BYLINES, type BylineCase } from './bylines.js';

const TITLE = 'Eastwick harbour to close for repairs';
const BODY = [
  'The harbour of Eastwick will close for two weeks in spring, the port authority said on Monday.',
  'Divers found cracks in the northern wall of the harbour during an inspection in the autumn.',
  'Fishing boats can use the small harbour of Westwick for as long as the repairs go on.',
  '“It is the third time in five years,” said Ruth Calder, who has fished here since she was ten.',
];

function page({ head, foot = [] }: BylineCase): string {
  return [...head.map((line) => (line === '#' ? TITLE : line)), ...BODY, ...foot].join('\n\n');
}

describe.each(BYLINES)('$language $head', (one) => {
  test(`is by ${one.authors.join(' and ') || 'nobody'}`, () => {
    const { article } = clean(page(one), { language: one.language });
    expect(article?.author).toEqual(one.authors);
  });
});

test('the cases are of thirty languages and more', () => {
  expect(BYLINES.length).toBeGreaterThanOrEqual(120);
  expect(new Set(BYLINES.map(({ language }) => language)).size).toBeGreaterThanOrEqual(30);
});
