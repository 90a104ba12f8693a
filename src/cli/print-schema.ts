import * as z from 'zod/mini';
import { articleSchema } from '../validate/article-schema.js';
import { resultSchema } from '../validate/result-schema.js';
import { print } from './print.js';

const SCHEMAS = { article: articleSchema, result: resultSchema };

/** Prints the JSON Schema of an article, or of the result around it. */
export function printSchema(what: keyof typeof SCHEMAS): void {
  print(`${JSON.stringify(z.toJSONSchema(SCHEMAS[what]), null, 2)}\n`);
}
