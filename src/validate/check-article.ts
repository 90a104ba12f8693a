import type { Issue } from '../core/issue.js';
import { type Article, articleSchema } from './article-schema.js';

/** Lists what is wrong with an article: fields of the wrong shape, and required ones not there. */
export function checkArticle(article: Article, required: readonly (keyof Article)[]): Issue[] {
  return [
    ...shapeIssues(article),
    ...required.filter((field) => isAbsent(article[field])).map(missing),
  ];
}

function shapeIssues(article: Article): Issue[] {
  const { error } = articleSchema.safeParse(article);
  return (error?.issues ?? []).map(({ path, message }) => ({
    code: 'wrong-shape',
    field: path.join('.'),
    message,
  }));
}

function isAbsent(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function missing(field: string): Issue {
  return { code: 'missing-field', field, message: `no ${field} was found` };
}
