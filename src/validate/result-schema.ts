import * as z from 'zod/mini';
import { articleSchema } from './article-schema.js';

const issue = z.strictObject({
  code: z.string().check(z.describe('stable and lower-case, such as missing-field')),
  field: z.nullable(z.string()).check(z.describe('path of the field; null for the whole input')),
  message: z.string(),
});

/** One result as it is written: what became of one input. */
export const resultSchema = z.strictObject({
  status: z.enum(['ok', 'invalid', 'error']),
  source: z.nullable(z.string()).check(z.describe('the input: a path, a path with a row, or -')),
  article: z.nullable(articleSchema).check(z.describe('null only when the status is error')),
  issues: z.array(issue),
});
