import * as z from 'zod/mini';

// `zod/mini` states the same schemas as `zod` and bundles to a fifth of the start-up time.

const filled = z.string().check(z.minLength(1));

const isoDate = z
  .string()
  .check(
    z.regex(
      /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/u,
      'not an ISO 8601 date',
    ),
  );

const offset = z.int().check(z.nonnegative());

const block = z.strictObject({
  type: z.enum(['paragraph', 'heading', 'list-item', 'quote', 'code', 'table-row']),
  level: z.optional(
    z
      .int()
      .check(
        z.positive(),
        z.describe('of a heading, 1 to 6, or of an item: in how many lists; absent for text'),
      ),
  ),
  lang: z.optional(filled.check(z.describe('programming language of code, as the page names it'))),
  text: filled.check(
    z.describe('one line, but for the lines of code and items; tabs part the cells of a row'),
  ),
  start: offset.check(z.describe('UTF-16 offset into the decoded input')),
  end: offset.check(z.describe('UTF-16 offset after the last character')),
});

const quality = z.strictObject({
  status: z.enum(['ok', 'suspect', 'empty']),
  warnings: z.array(z.string()),
  keptShare: z
    .number()
    .check(
      z.minimum(0),
      z.maximum(1),
      z.describe("share of the input's visible characters that is kept"),
    ),
});

/** The one source of the article's shape: types, validation and JSON Schema come from here. */
export const articleSchema = z.strictObject({
  title: z.nullable(filled),
  subtitle: z.nullable(filled),
  date: z.nullable(isoDate),
  modified: z.nullable(isoDate),
  author: z.array(filled),
  body: z.string(),
  blocks: z.array(block),
  captions: z.array(filled),
  language: z.nullable(z.string()),
  quality,
});

export type Article = z.infer<typeof articleSchema>;
export type Block = Article['blocks'][number];
