import { Schema, stringify } from 'yaml';
import type { Result } from '../core/result.js';
import type { Article } from '../validate/article-schema.js';
import { bodyToMarkdown } from './body-to-markdown.js';
import { stripControls } from './escape-controls.js';
import { escapeInline } from './escape-markdown.js';

/** YAML front matter, the title as a heading, the blocks of the body. */
export function toMarkdown(result: Result): string {
  const parts = [frontMatter(result)];
  if (result.article?.title) parts.push(`# ${escapeInline(result.article.title)}\n`);
  if (result.article?.blocks.length) parts.push(bodyToMarkdown(result.article.blocks));
  return parts.join('\n');
}

/**
 * What readers of YAML 1.1 take for something else than a text is quoted, such as the language
 * `no`, which is false to them. A date may stay one.
 */
const SPECIAL = new Schema({ compat: 'yaml-1.1' }).compat?.filter(
  ({ tag }) => tag !== 'tag:yaml.org,2002:timestamp',
);

function frontMatter({ status, source, article, issues }: Result): string {
  const facts = {
    ...(article && known(article)),
    ...(source === null ? {} : { source }),
    ...(status === 'ok' ? {} : { status, issues: issues.map(({ message }) => message) }),
  };
  return `---\n${stringify(clear(facts), { lineWidth: 0, compat: SPECIAL ?? null })}---\n`;
}

/** The fields that are stated, without those that the body shows. */
function known({ title, subtitle, date, modified, author, captions, language }: Article): object {
  const facts = { title, subtitle, date, modified, author, captions, language };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value.length > 0),
  );
}

/** The same value without active characters in any of its strings. */
function clear(value: unknown): unknown {
  if (typeof value === 'string') return stripControls(value);
  if (Array.isArray(value)) return value.map(clear);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clear(inner)]));
}
