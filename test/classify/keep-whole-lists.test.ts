import { describe, expect, test } from '@jest/globals';
import { keepWholeLists } from '../../src/classify/keep-whole-lists.js';
import type { Page } from '../../src/core/page.js';
import { readHtml } from '../../src/read/read-html.js';
import { readText } from '../../src/read/read-text.js';
import { keptBy } from './kept-by.js';

const ABOVE = 'The keeper of the lamp room has five things within reach of her chair:';
const BELOW = 'Nothing else has a place in the room, for every shadow there is seen at sea.';
const ITEMS = ['Oil', 'Wicks', 'Matches', 'A brush', 'Her log'];

/** The texts that are kept when a model had kept these alone. */
function keptOf(page: Page, kept: readonly string[]): string[] {
  return keptBy(keepWholeLists, page, (text) => (kept.includes(text) ? 'body' : 'other'));
}

const list = (items: readonly string[]) => `<ul>${items.map((one) => `<li>${one}`).join('')}</ul>`;
const html = (inner: string) =>
  readHtml(`<div><p>${ABOVE}</p>${inner}<p>${BELOW}</p></div>`, { url: null });

describe('of a list between lines of the body', () => {
  test('all items are kept where some are', () => {
    expect(keptOf(html(list(ITEMS)), [ABOVE, 'Oil', BELOW])).toEqual([ABOVE, ...ITEMS, BELOW]);
  });

  test('none is kept where none was, and none of links', () => {
    expect(keptOf(html(list(ITEMS)), [ABOVE, BELOW])).toEqual([ABOVE, BELOW]);
    const links = ITEMS.map((one) => `<a href="/${one}">${one}</a>`);
    expect(keptOf(html(list(links)), [ABOVE, 'Oil', BELOW])).toEqual([ABOVE, 'Oil', BELOW]);
  });

  test('a list in another element is not taken for one', () => {
    const aside = `<aside><div><div><div>${list(ITEMS)}</div></div></div></aside>`;
    expect(keptOf(html(aside), [ABOVE, 'Oil', BELOW])).toEqual([ABOVE, 'Oil', BELOW]);
  });
});

describe('in text, below a line that leads on with a colon', () => {
  test('all lines that touch are kept where some are', () => {
    const text = [ABOVE, '', ...ITEMS, '', BELOW].join('\n');
    expect(keptOf(readText(text), [ABOVE, 'Wicks', BELOW])).toEqual([ABOVE, ...ITEMS, BELOW]);
  });

  test('nothing is where no blank line says where the list ends', () => {
    const text = [ABOVE, ...ITEMS, BELOW].join('\n');
    expect(keptOf(readText(text), [ABOVE, 'Wicks', BELOW])).toEqual([ABOVE, 'Wicks', BELOW]);
  });
});
