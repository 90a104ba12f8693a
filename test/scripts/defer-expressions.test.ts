import { expect, test } from '@jest/globals';
import { deferExpressions } from '../../scripts/defer-expressions.js';

const CODE = `
const LETTER = /\\p{L}/u;
const WORD = /[\\p{L}/\\]]+/gu;
const PLAIN = /[a-z]/u;
export function describe(text) {
    const LETTERS = text.match(WORD);
    return { LETTERS, isLetter: LETTER.test(text), source: LETTER.source, isPlain: PLAIN.test(text) };
}
export const both = new RegExp(\`\${LETTER.source}|\${WORD.source}\`, 'u');
`;

test('a module gives the same when its expressions are made late', async () => {
  const deferred = deferExpressions(CODE);
  expect(deferred).toMatch(/LETTER \?\?= new RegExp/u);
  expect(deferred).toContain('const PLAIN = /[a-z]/u;');
  const [early, late] = await Promise.all([CODE, deferred].map(load));
  for (const text of ['a/b] ó 3', '3', 'Ж'])
    expect(late.describe(text)).toEqual(early.describe(text));
  expect(late.both).toEqual(early.both);
});

function load(code: string) {
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
