import { expect, test } from '@jest/globals';
import { keepWholeParts } from '../../src/classify/keep-whole-parts.js';
import { readHtml } from '../../src/read/read-html.js';
import { keptBy } from './kept-by.js';

const ABOVE = 'The keeper of the lamp room has written down how the lamp is lit:';
const BELOW = 'Nothing else is to be done until the morning, when the lamp is put out again.';
const CODE = ['lamp.fill(oil)', 'lamp.trim(wick)', 'lamp.light()'];
const CELLS = ['Oil', 'two litres of it', 'Wicks', 'four'];

const pre = (lines: readonly string[]) => `<pre><code>${lines.join('\n')}</code></pre>`;
const table = ([a, b, c, d]: readonly string[]) =>
  `<table><tr><td>${a}<td>${b}<tr><td>${c}<td>${d}</table>`;

/** The texts that are kept when judges had kept these alone. */
function keptOf(inner: string, kept: readonly string[]): string[] {
  const page = readHtml(`<div><p>${ABOVE}</p>${inner}<p>${BELOW}</p></div>`, { url: null });
  return keptBy(keepWholeParts, page, (text) => (kept.includes(text) ? 'body' : 'other'));
}

test('half of a table brings the other half along, less of it nothing', () => {
  expect(keptOf(table(CELLS), [ABOVE, 'two litres of it', BELOW])).toEqual([
    ABOVE,
    ...CELLS,
    BELOW,
  ]);
  expect(keptOf(table(CELLS), [ABOVE, 'Oil', BELOW])).toEqual([ABOVE, 'Oil', BELOW]);
  expect(keptOf(table(CELLS), [ABOVE, BELOW])).toEqual([ABOVE, BELOW]);
});

test('code is kept between lines of the article, and not below it', () => {
  expect(keptOf(pre(CODE), [ABOVE, BELOW])).toEqual([ABOVE, ...CODE, BELOW]);
  expect(keptOf(pre(CODE), [ABOVE])).toEqual([ABOVE]);
  expect(keptOf(pre(CODE), [ABOVE, CODE[0]!, CODE[1]!])).toEqual([ABOVE, ...CODE]);
});
