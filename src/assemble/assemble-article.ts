import type { Fields } from '../fields/find-fields.js';
import type { Article } from '../validate/article-schema.js';
import { joinBody } from './join-body.js';
import { judgeQuality } from './judge-quality.js';
import { listCaptions } from './list-captions.js';
import { toBlocks } from './to-blocks.js';

/** Puts the article together from the labelled lines and the fields. */
export function assembleArticle({ lines, ...fields }: Fields, language: string | null): Article {
  const blocks = toBlocks(lines);
  const body = joinBody(blocks);
  return {
    title: fields.title,
    subtitle: fields.subtitle,
    date: fields.date,
    modified: fields.modified,
    author: [...fields.author],
    body,
    blocks,
    captions: listCaptions(lines),
    language,
    quality: judgeQuality(lines, body),
  };
}
