import { lazily } from '../core/lazily.js';
import type { Edit } from '../core/page.js';
import { findMarkdownLinks, removal } from './find-markdown-links.js';

/** Marks around words and before lines; the group is what stays of a match. */
const AROUND = lazily((): readonly RegExp[] => [
  /\*\*(?=\S)([^*\n]{1,300})\*\*/gu,
  /__(?=\S)([^_\n]{1,300})__/gu,
  /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]{1,300})\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_\n]{1,300})_(?![\p{L}\p{N}_])/gu,
]);

const ALONE: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+(?=\S)/gmu,
  /^ {0,3}>[ \t]?(?=\S)/gmu,
  /^[ \t]*[*+-][ \t]+(?=\S)(?![-*+_ \t]+$)/gmu,
  /(?<!\\)\\(?=\n)/gu,
];

/** A mark that means itself; so does the backslash behind a backslash, whatever comes next. */
const ESCAPED = /\\[\\`*_{}[\]()#+\-.!|>~]/gu;

/** The marks that turning a page to Markdown put into its text; numbers of items stay. */
export function findMarkdownMarks(text: string): Edit[] {
  return [
    ...findMarkdownLinks(text),
    ...AROUND().flatMap((pattern) => [...text.matchAll(pattern)].flatMap(around)),
    ...ALONE.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: mark, index }) => removal(index, mark)),
    ),
    ...[...text.matchAll(ESCAPED)].map(({ index }) => removal(index, '\\')),
  ];
}

function around({ 0: whole, 1: inner = '', index }: RegExpExecArray): Edit[] {
  const mark = whole.slice(0, (whole.length - inner.length) / 2);
  return [removal(index, mark), removal(index + mark.length + inner.length, mark)];
}
