import * as z from 'zod/mini';
import { UsageError } from '../core/usage-error.js';
import { articleSchema } from '../validate/article-schema.js';
import { resultSchema } from '../validate/result-schema.js';

const SCHEMAS = { article: articleSchema, result: resultSchema };

/** Prints the JSON Schema of an article, or of the result around it. */
export function printSchema(what: string): void {
  if (!Object.hasOwn(SCHEMAS, what)) {
    throw new UsageError(
      `winnow schema ${what}: say winnow schema article or winnow schema result`,
    );
  }
  const schema = z.toJSONSchema(SCHEMAS[what as keyof typeof SCHEMAS]);
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
}
