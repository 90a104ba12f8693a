import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isKept } from '../../src/core/role.js';
import { clean } from '../../src/index.js';
import { readFrontMatter } from '../../src/read/read-front-matter.js';
import { readText } from '../../src/read/read-text.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { anyText } from '../page-like.js';
import { readCases } from '../read-cases.js';

const HEAD = '# The harbour\n\n[Home](/) [Boats](/boats) [Weather](/weather)\n\n';
const PROSE =
  'The ferries that began to sail at night have filled the cafés of the town until four in the morning.';

/** The blocks of an article of Markdown that stands between two paragraphs. */
function blocksOf(markdown: string) {
  const text = `${HEAD}${PROSE}\n\n${markdown}\n\n${PROSE.replace('ferries', 'lorries')}\n`;
  const { kind } = readText(text);
  const blocks = clean(text).article?.blocks ?? [];
  const first = blocks.findIndex(({ text }) => text === PROSE);
  return { kind, blocks: blocks.slice(first + 1, -1).map(({ type, text }) => [type, text]) };
}

describe('a block of Markdown', () => {
  test.each([
    ['a heading', '## What the crews say', [['heading', 'What the crews say']]],
    [
      'an underlined heading',
      'What the crews say\n------------------',
      [['heading', 'What the crews say']],
    ],
    [
      'a wrapped heading',
      '## What the crews say of the horns, of the harbour office, and of all who\nsleep',
      [['heading', 'What the crews say of the horns, of the harbour office, and of all who sleep']],
    ],
    [
      'a wrapped paragraph',
      'Nobody in the town had asked for\nQuiet hours before the boats came, and now\neverybody does.',
      [
        [
          'paragraph',
          'Nobody in the town had asked for Quiet hours before the boats came, and now everybody does.',
        ],
      ],
    ],
    [
      'a quotation of two lines',
      '> A horn is a rule of the sea,\n> and no rule of ours.',
      [['quote', 'A horn is a rule of the sea, and no rule of ours.']],
    ],
    [
      'a list with a wrapped item',
      '* The ferry at two o’clock, which\n  carries the post\n* The ferry at four o’clock',
      [
        ['list-item', 'The ferry at two o’clock, which carries the post'],
        ['list-item', 'The ferry at four o’clock'],
      ],
    ],
  ])('is %s', (_, markdown, blocks) => {
    expect(blocksOf(markdown)).toEqual({ kind: 'markdown', blocks });
  });

  test('of images alone is no part of the article', () => {
    const image = '![Image 3: a ferry](https://harbour.example/ferry.jpg)';
    expect(blocksOf(`${image}\n[![](/a.png)](/a "A")`).blocks).toEqual([]);
    expect(blocksOf(`## ${image}`).blocks).toEqual([]);
  });

  test('of marks alone is no part of the article', () => {
    expect(blocksOf('* * *\n\n```\n\n```\n\n---').blocks).toEqual([]);
  });
});

test('an image on a line of its own does not run into the paragraph above it', () => {
  const text = `${HEAD}${PROSE}\n![Image 3](/ferry.jpg)\n\n${PROSE.replace('ferries', 'lorries')}\n`;
  expect(clean(text).article?.body).not.toContain('Image 3');
});

test('links and heavy words are hints, as in HTML', () => {
  const [, menu, bold] = readText(`${HEAD}**All of it** is heavy.\n\n* [One](/1)\n`).spans ?? [];
  expect(menu?.hints.linkDensity).toBeCloseTo(16 / 18);
  expect(menu?.hints.marks.map(({ element }) => element.attributes.href)).toEqual([
    '/',
    '/boats',
    '/weather',
  ]);
  expect(bold?.hints.boldDensity).toBeCloseTo(9 / 19);
});

test('lists that nest without end are read', () => {
  const items = Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}* a`).join('\n');
  expect(() => clean(`${HEAD}${items}`)).not.toThrow();
});

describe('front matter', () => {
  const FRONT = `---
title: "Night ferries: who sleeps?"
author:
  - Mette Aroe
  - 'Jo O''Mara'
date: 2024-05-14
tags: [sea, sleep]
lang: en
---
`;

  test('gives the fields, and is no part of the article', () => {
    const text = `${FRONT}\n${PROSE}\n\n${PROSE.replace('ferries', 'lorries')}\n`;
    const { article, lines } = clean(text);
    expect(article).toMatchObject({
      title: 'Night ferries: who sleeps?',
      author: ['Mette Aroe', "Jo O'Mara"],
      date: '2024-05-14',
      body: `${PROSE}\n\n${PROSE.replace('ferries', 'lorries')}`,
    });
    expect(lines.slice(0, 9).filter(({ role }) => isKept(role))).toEqual([]);
  });

  test('above plain text leaves its paragraphs apart', () => {
    const other = PROSE.replace('ferries', 'lorries');
    const { article, input } = clean(`${FRONT}Night ferries\n${PROSE}\n${other}\n`);
    expect(input?.kind).toBe('text');
    expect(article?.author).toEqual(['Mette Aroe', "Jo O'Mara"]);
    expect(article?.body).toContain(`${PROSE}\n\n${other}`);
  });

  test.each([
    ['a text between two lines across the page', '---\nThe ferries sail.\n---\nThe end.'],
    ['without an end', '---\ntitle: A\n\nThe ferries sail.'],
    ['further down', 'The ferries sail.\n---\ntitle: A\n---\n'],
    ['of nothing', '---\n---\nThe ferries sail.'],
  ])('is not %s', (_, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });

  test('never ends outside the text, and nothing throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const front = readFrontMatter(`---\n${text}\n---\n${text}`);
        expect(front?.end ?? 0).toBeLessThanOrEqual(2 * text.length + 9);
      }),
    );
  });
});

describe.each(readCases())('the Markdown that winnow writes of $name', ({ input }) => {
  test('is read as the same article', () => {
    const first = clean(input);
    const again = clean(toMarkdown(first));
    expect(fieldsOf(again)).toEqual(fieldsOf(first));
  });
});

/** A list of Markdown has marks of its own for what bullets say in text. */
function fieldsOf({ article }: ReturnType<typeof clean>) {
  const { title, subtitle, date, modified, author, language, body = '' } = article ?? {};
  const plain = body.replace(/^[•*] /gmu, '');
  return { title, subtitle, date, modified, author, language, body: plain };
}
