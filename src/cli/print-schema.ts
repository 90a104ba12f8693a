import * as z from 'zod/mini';
import { articleSchema } from '../validate/article-schema.js';
import { resultSchema } from '../validate/result-schema.js';

const SCHEMAS = { article: articleSchema, result: resultSchema };

/** Prints the JSON Schema of an article, or of the result around it. */
export function printSchema(what: keyof typeof SCHEMAS): void {
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(SCHEMAS[what]), null, 2)}\n`);
}
