import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Article, articleSchema } from '../../src/validate/article-schema.js';
import { fitsSchema, type Schema } from '../../src/validate/fits-schema.js';

/** What the build has made of the schema that is written with zod. */
const schema: Schema = JSON.parse(readFileSync('dist/data/article-schema.json', 'utf8'));

const block = { type: 'paragraph', text: 'The ferry left at nine.', start: 0, end: 23 } as const;
const quality = { status: 'ok', warnings: [], keptShare: 0.5 } as const;
const article: Article = {
  title: 'Ferry sinks off Vale',
  subtitle: null,
  date: '2021-12-03T08:46+01:00',
  modified: null,
  author: ['Ann Vale'],
  body: 'The ferry left at nine.',
  blocks: [block],
  captions: [],
  language: 'en',
  quality: { ...quality, warnings: [] },
};

const WRONG: readonly unknown[] = [
  null,
  [],
  'title',
  Object.fromEntries(Object.entries(article).slice(1)),
  { ...article, keywords: [] },
  { ...article, title: '' },
  { ...article, title: 7 },
  { ...article, title: undefined },
  { ...article, date: 'yesterday' },
  { ...article, date: '2021-12-03T08' },
  { ...article, author: 'Ann Vale' },
  { ...article, author: ['Ann Vale', ''] },
  { ...article, language: 3 },
  { ...article, blocks: [block, null] },
  { ...article, blocks: [{ ...block, type: 'table' }] },
  { ...article, blocks: [{ ...block, start: -1 }] },
  { ...article, blocks: [{ ...block, end: 1.5 }] },
  { ...article, blocks: [{ ...block, role: 'body' }] },
  { ...article, quality: { ...quality, keptShare: 1.01 } },
  { ...article, quality: { ...quality, keptShare: Number.NaN } },
  { ...article, quality: { ...quality, status: 'good' } },
];

describe('an article', () => {
  test('fits its schema', () => {
    expect(articleSchema.safeParse(article).success).toBe(true);
    expect(fitsSchema(article, schema)).toBe(true);
  });

  test.each(WRONG.map((value) => [value]))('that zod finds wrong does not: %j', (value) => {
    expect(articleSchema.safeParse(value).success).toBe(false);
    expect(fitsSchema(value, schema)).toBe(false);
  });
});

test('the schema says nothing that is not looked at', () => {
  const looked = 'anyOf enum items maximum minLength minimum pattern properties required type';
  const silent = ['$schema', 'additionalProperties', 'description'];
  expect([...looked.split(' '), ...silent]).toEqual(expect.arrayContaining(keywordsOf(schema)));
});

/** The keywords of a schema and of those inside it; names of properties are none. */
function keywordsOf(one: Schema): string[] {
  if ('anyOf' in one) return ['anyOf', ...one.anyOf.flatMap(keywordsOf)];
  const inner = [...Object.values(one.properties ?? {}), ...(one.items ? [one.items] : [])];
  return [...Object.keys(one), ...inner.flatMap(keywordsOf)];
}
