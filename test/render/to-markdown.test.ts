import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Result } from '../../src/core/result.js';
import { toMarkdown } from '../../src/render/to-markdown.js';

type Type = NonNullable<Result['article']>['blocks'][number]['type'];

function resultOf(title: string, texts: readonly string[], type: Type = 'paragraph'): Result {
  const blocks = texts.map((text) => ({ type, text, start: 0, end: 1 }));
  const article = {
    title,
    subtitle: null,
    date: null,
    modified: null,
    author: [],
    body: texts.join('\n\n'),
    blocks,
    captions: [],
    language: null,
    quality: { status: 'ok' as const, warnings: [], keptShare: 1 },
  };
  return { status: 'ok', source: null, input: null, article, issues: [], lines: [] };
}

/** The front matter, read as YAML. */
function frontMatter(markdown: string, version: '1.1' | '1.2' = '1.2'): { title: string } {
  return parse(markdown.slice(4, markdown.indexOf('\n---\n', 3)), { version });
}

describe('toMarkdown', () => {
  test.each([
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['1984.', '1984\\.'],
    ['16.11.2022 in the harbour', '16.11.2022 in the harbour'],
    ['- nor this', '\\- nor this'],
    ['> said', '\\> said'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['&lt;b&gt; and A&B', '\\&lt;b\\&gt; and A&B'],
    ['*loud* _soft_ snake_case `code`', '\\*loud\\* \\_soft\\_ snake_case \\`code\\`'],
    ['---', '\\---'],
  ])('shows %j as it is', (text, escaped) => {
    expect(
      toMarkdown(resultOf('T', [text]))
        .split('\n')
        .at(-2),
    ).toBe(escaped);
  });

  test.each<[Type, string, string]>([
    ['list-item', '• two crowns', '- two crowns'],
    ['list-item', '– # two', '- \\# two'],
    ['list-item', '12) the ground', '12) the ground'],
    ['list-item', 'plain', '- plain'],
    ['heading', '1. The ground', '## 1. The ground'],
    ['heading', 'In C #', '## In C \\#'],
    ['heading', '#', '## \\#'],
    ['quote', '- no item', '> \\- no item'],
  ])('writes a %s %j as %j', (type, text, line) => {
    expect(
      toMarkdown(resultOf('T', [text], type))
        .split('\n')
        .at(-2),
    ).toBe(line);
  });

  test('no title breaks out of the front matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const found = frontMatter(toMarkdown(resultOf(`---\n${title}`, []))).title;
        expect(found.startsWith('---\n')).toBe(true);
      }),
    );
  });

  test('front matter says the same to readers of YAML 1.1, for whom no is false', () => {
    const { article, ...result } = resultOf('12:30', []);
    const facts = { date: '2024-05-06', author: ['On', 'Ada Quill'], language: 'no' };
    const markdown = toMarkdown({ ...result, article: { ...article!, ...facts } });
    expect(frontMatter(markdown, '1.1')).toEqual({
      ...{ title: '12:30', author: ['On', 'Ada Quill'], language: 'no' },
      date: new Date('2024-05-06'),
    });
  });

  test('control characters do not reach it', () => {
    const text = 'a\u001b[31mred\u0007 \u009b1m \u202eback';
    expect(toMarkdown(resultOf(text, [text]))).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});
