import * as z from 'zod/mini';
import { articleSchema } from './article-schema.js';

const issue = z.strictObject({
  code: z.string().check(z.describe('stable and lower-case, such as missing-field')),
  field: z.nullable(z.string()).check(z.describe('path of the field; null for the whole input')),
  message: z.string(),
});

const reading = z.strictObject({
  kind: z.enum(['text', 'html', 'markdown']),
  encoding: z.nullable(z.string()).check(z.describe('null when it was text already')),
  url: z.nullable(z.string()),
  captured: z.nullable(z.string()).check(z.describe('when it was fetched; not the date')),
});

/** One result as it is written: what became of one input. */
export const resultSchema = z.strictObject({
  status: z.enum(['ok', 'invalid', 'error']),
  source: z.nullable(z.string()).check(z.describe('the input: a path, a path with a row, or -')),
  input: z.nullable(reading).check(z.describe('how it was read; null when the status is error')),
  article: z.nullable(articleSchema).check(z.describe('null only when the status is error')),
  issues: z.array(issue),
});
