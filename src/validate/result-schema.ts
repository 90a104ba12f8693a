import * as z from 'zod/mini';
import { STATUSES } from '../core/result.js';
import { KEPT_ROLES, REMOVED_ROLES } from '../core/role.js';
import { articleSchema } from './article-schema.js';

const issue = z.strictObject({
  code: z.string().check(z.describe('stable and lower-case, such as missing-field')),
  field: z.nullable(z.string()).check(z.describe('path of the field; null for the whole input')),
  message: z.string(),
});

const offset = z
  .int()
  .check(z.nonnegative(), z.describe('in UTF-16 units, into the decoded input'));
const lineNumber = z.int().check(z.positive(), z.describe('of the physical line, from 1'));

const edit = z.strictObject({
  offset,
  before: z.string(),
  after: z.string(),
  why: z.enum(['mojibake', 'entity', 'tag', 'markdown', 'wrap', 'link']),
});

const reading = z.strictObject({
  kind: z.enum(['text', 'html', 'markdown']),
  encoding: z.nullable(z.string()).check(z.describe('null when it was text already')),
  url: z.nullable(z.string()),
  captured: z.nullable(z.string()).check(z.describe('when it was fetched; not the date')),
  edits: z
    .optional(z.array(edit))
    .check(z.describe('what was put right before the lines were read; only with --explain json')),
});

const score = z.number().check(z.minimum(0), z.maximum(1), z.describe('how likely it is right'));

const evidence = z.strictObject({
  value: z.string(),
  score: z.nullable(score),
  from: z.array(z.string()).check(z.describe('where the metadata has it')),
  line: z.nullable(lineNumber).check(z.describe('null for metadata')),
  start: z.nullable(offset),
  end: z.nullable(offset),
});

const trace = z.strictObject({
  chosen: z.array(evidence),
  others: z.array(evidence).check(z.describe('the likeliest first')),
});

const provenance = z.record(z.string(), trace);

const reason = z.union([
  z.strictObject({ by: z.literal('rule'), code: z.string() }),
  z.strictObject({ by: z.literal('model'), score }),
]);

const line = z.strictObject({
  number: lineNumber,
  start: offset,
  end: offset,
  role: z.enum([...KEPT_ROLES, ...REMOVED_ROLES]),
  reason,
  text: z.string(),
});

const article = z.extend(articleSchema, {
  provenance: z
    .optional(provenance)
    .check(z.describe('where the fields were found; only with --explain json')),
});

/** One result as it is written: what became of one input. */
export const resultSchema = z.strictObject({
  status: z.enum(STATUSES),
  source: z.nullable(z.string()).check(z.describe('the input: a path, a path with a row, or -')),
  input: z.nullable(reading).check(z.describe('how it was read; null when the status is error')),
  article: z.nullable(article).check(z.describe('null only when the status is error')),
  issues: z.array(issue),
  lines: z.optional(z.array(line)).check(z.describe('only with --explain json')),
});
