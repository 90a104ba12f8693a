import type { Fields } from '../fields/find-fields.js';
import type { Article } from '../validate/article-schema.js';
import { joinBody, toBlocks } from './join-body.js';
import { judgeQuality } from './judge-quality.js';

/** Puts the article together from the labelled lines and the fields. */
export function assembleArticle({ lines, ...fields }: Fields, language: string | null): Article {
  const blocks = toBlocks(lines);
  return {
    title: fields.title,
    subtitle: fields.subtitle,
    date: fields.date,
    modified: fields.modified,
    author: [...fields.author],
    body: joinBody(blocks),
    blocks,
    captions: lines.filter(({ role }) => role === 'caption').map(({ text }) => text),
    language,
    quality: judgeQuality(lines, blocks.length > 0),
  };
}
