import { expect, test } from '@jest/globals';
import { keepSectionHeads } from '../../src/classify/keep-section-heads.js';
import type { Role } from '../../src/core/role.js';
import { readHtml } from '../../src/read/read-html.js';
import { readText } from '../../src/read/read-text.js';
import { keptBy } from './kept-by.js';

const ABOVE = 'The keeper of the lamp room has five things within reach of her chair.';
const BELOW = 'Nothing else has a place in the room, for every shadow there is seen at sea.';
const NETWORK = 'The pictures that visitors take of it are gathered on Pinterest by the keeper.';
const LAST = 'The room is swept in the evening, when the lamp has been lit for the night.';

/** The texts that are kept when judges had kept the two paragraphs alone. */
function keptOf(inner: string, role: Role = 'other'): string[] {
  const page = readHtml(`<div><p>${ABOVE}</p>${inner}</div>`, { url: null });
  return keptBy(keepSectionHeads, page, (text) =>
    [ABOVE, BELOW, NETWORK, LAST].includes(text) ? 'body' : role,
  );
}

test.each([
  ['a heading', `<h3>In the room</h3><p>${BELOW}</p>`],
  ['one of a list', `<h3>In the room</h3><ul><li>${BELOW}</ul>`],
  ['one that is a link in running text', `<h3><a href="/room">In the room</a></h3><p>${BELOW}</p>`],
])('%s is kept with what stands below it', (_, inner) => {
  expect(keptOf(inner)).toEqual([ABOVE, 'In the room', BELOW]);
});

test('headings above each other are kept together, and one that says the same as another', () => {
  const inner = `<h2>The lamp</h2><h3>In the room</h3><p>${BELOW}</p>`;
  expect(keptOf(inner)).toEqual([ABOVE, 'The lamp', 'In the room', BELOW]);
  expect(keptOf(inner, 'duplicate')).toEqual([ABOVE, 'The lamp', 'In the room', BELOW]);
});

test.each([
  ['in another element', `<aside><h3>Most read</h3></aside><p>${BELOW}</p>`],
  ['of nothing that is kept', `<h3>Most read</h3><p>The mill.</p><p>${BELOW}</p>`],
  ['that is none', `<p>Most read</p><p>${BELOW}</p>`],
  ['that is a link below others', `<p>More</p><h3><a href="/m">The mill</a></h3><p>${BELOW}</p>`],
])('a heading %s is not', (_, inner) => {
  expect(keptOf(inner)).toEqual([ABOVE, BELOW]);
});

test.each([
  ['above text', `<h3>Background</h3><p>${BELOW}</p>`, ['Background']],
  ['above a part', `<h2>Discussion</h2><h3>Privacy</h3><p>${BELOW}</p>`, ['Discussion', 'Privacy']],
  ['above a heading like it', `<h3>Background</h3><h3>Privacy</h3><p>${BELOW}</p>`, ['Privacy']],
  ['that is a link', `<h3><a href="/more">Background</a></h3><p>${BELOW}</p>`, []],
  ['not in the article', `<p>Five things</p><h3>Background</h3><p>${BELOW}</p>`, []],
])('a heading that may be a label or head a part, %s', (_, inner, heads) => {
  expect(keptOf(inner, 'share')).toEqual([ABOVE, ...heads, BELOW]);
});

test.each([
  'Advertisement',
  'Related',
  'Read more',
  'Newsletter',
  'Share',
  'Leave a reply',
  'Next',
])('a heading that can be nothing but a label, %s, is not', (label) => {
  expect(keptOf(`<h3>${label}</h3><p>${BELOW}</p>`, 'share')).toEqual([ABOVE, BELOW]);
});

test('what may head a part is kept between paragraphs, though no heading', () => {
  const parted = `<p>Discussion</p><p>${BELOW}</p><p>${LAST}</p>`;
  expect(keptOf(parted, 'comments')).toEqual([ABOVE, 'Discussion', BELOW, LAST]);
});

test('so is the name of a network above what is said of it', () => {
  const said = `<p>Pinterest</p><p>${NETWORK}</p><p>${LAST}</p>`;
  expect(keptOf(said, 'share')).toEqual([ABOVE, 'Pinterest', NETWORK, LAST]);
});

test.each([
  ['above the last of them', `<p>Discussion</p><p>${BELOW}</p>`],
  ['below a line that is not kept', `<p>Five things</p><p>Discussion</p><p>${BELOW}</p>`],
  ['that are for a network', `<p>Facebook</p><p>${BELOW}</p><p>${LAST}</p>`],
  ['of fine print', `<p>All rights reserved</p><p>${BELOW}</p><p>${LAST}</p>`],
  ['that are a link', `<p><a href=/d>Discussion</a></p><p>${BELOW}</p><p>${LAST}</p>`],
])('words %s are not', (_, inner) => {
  expect(keptOf(inner, 'share').filter((text) => text !== LAST)).toEqual([ABOVE, BELOW]);
});

/** The same of a text; whatever else stands in it is a question of the article. */
function keptOfText(...lines: string[]): string[] {
  const page = readText(lines.join('\n\n'));
  const isKept = (text: string) => text.endsWith('.') || text.endsWith('?');
  return keptBy(keepSectionHeads, page, (text) => (isKept(text) ? 'body' : 'other'));
}

const QUESTION = 'Who lights the lamp?';

test.each(['FAQ', 'Conclusion:', 'Key takeaways'])(
  'a heading that articles share, %s, stays among lines of text that are kept',
  (head) => {
    const lines = [ABOVE, head, QUESTION, BELOW];
    expect(keptOfText(...lines)).toEqual(lines);
  },
);

test.each([
  ['another', [ABOVE, 'In the room', QUESTION, BELOW]],
  ['one below a line that is not kept', [ABOVE, 'Menu', 'FAQ', QUESTION, BELOW]],
  ['one above a line that is not', [ABOVE, 'FAQ', 'Menu', QUESTION, BELOW]],
  ['one above the last', [ABOVE, QUESTION, 'FAQ', BELOW]],
])('%s does not', (_, lines) => {
  expect(keptOfText(...lines)).toEqual([ABOVE, QUESTION, BELOW]);
});
