import { isKept } from '../core/role.js';
import type { Fields } from '../fields/find-fields.js';
import type { Article } from '../validate/article-schema.js';
import { joinBody, toBlocks } from './join-body.js';

/** Puts the article together from the labelled lines and the fields. */
export function assembleArticle({ lines, ...fields }: Fields, language: string | null): Article {
  const blocks = toBlocks(lines);
  const kept = lines.filter(({ role }) => isKept(role));
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
    quality: {
      status: blocks.length === 0 ? 'empty' : 'ok',
      warnings: [],
      keptShare: share(kept, lines),
    },
  };
}

function share(part: readonly { text: string }[], whole: readonly { text: string }[]): number {
  const total = characters(whole);
  return total === 0 ? 0 : Number((characters(part) / total).toFixed(3));
}

function characters(lines: readonly { text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
