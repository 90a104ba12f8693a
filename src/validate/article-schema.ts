import { z } from 'zod';

const isoDate = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/u,
    'not an ISO 8601 date',
  );

const block = z.strictObject({
  type: z.enum(['paragraph', 'heading', 'list-item', 'quote']),
  text: z.string().min(1),
  start: z.int().nonnegative().describe('UTF-16 offset into the decoded input'),
  end: z.int().nonnegative().describe('UTF-16 offset after the last character'),
});

const quality = z.strictObject({
  status: z.enum(['ok', 'suspect', 'empty']),
  warnings: z.array(z.string()),
  keptShare: z.number().min(0).max(1).describe("share of the input's visible characters kept"),
});

/** The one source of the article's shape: types, validation and JSON Schema come from here. */
export const articleSchema = z.strictObject({
  title: z.string().min(1).nullable(),
  subtitle: z.string().min(1).nullable(),
  date: isoDate.nullable(),
  modified: isoDate.nullable(),
  author: z.array(z.string().min(1)),
  body: z.string(),
  blocks: z.array(block),
  captions: z.array(z.string().min(1)),
  language: z.string().nullable(),
  quality,
});

export type Article = z.infer<typeof articleSchema>;
export type Block = Article['blocks'][number];
