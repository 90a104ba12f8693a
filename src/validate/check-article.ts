import type { Issue } from '../core/issue.js';
import { readJsonAsset } from '../core/read-asset.js';
import type { Article } from './article-schema.js';
import { fitsSchema, type Schema } from './fits-schema.js';

type Fields = Readonly<Record<string, Schema>>;

let fields: Fields | undefined;

/** Lists what is wrong with an article: fields of the wrong shape, and required ones not there. */
export function checkArticle(article: Article, required: readonly (keyof Article)[]): Issue[] {
  return [
    ...shapeIssues(article),
    ...required.filter((field) => isAbsent(article[field])).map(missing),
  ];
}

function shapeIssues(article: Article): Issue[] {
  const schemas = articleFields();
  return Object.keys({ ...schemas, ...article })
    .filter((field) => !isFit(article[field as keyof Article], schemas[field]))
    .map((field) => ({
      code: 'wrong-shape',
      field,
      message: `${field} is not as its schema says`,
    }));
}

function isFit(value: unknown, schema: Schema | undefined): boolean {
  return schema !== undefined && fitsSchema(value, schema);
}

/**
 * The fields of an article, from the JSON Schema that the build writes of `articleSchema`: zod
 * itself is slow to start.
 */
export function articleFields(): Fields {
  fields ??= readJsonAsset('dist/data/article-schema.json').properties as Fields;
  return fields;
}

function isAbsent(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function missing(field: string): Issue {
  return { code: 'missing-field', field, message: `no ${field} was found` };
}
