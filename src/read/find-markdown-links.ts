import type { Edit } from '../core/page.js';

const BRACKET = /!?\[|\]|\n[ \t]*\n/gu;
const ADDRESS =
  /^\(<?[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*>?(?:\s{1,9}(?:"[^"\n]*"|'[^'\n]*'))?\)/u;

/** Addresses are long, but not without end; brackets within brackets likewise. */
const LONGEST_ADDRESS = 2000;
const MOST_OPEN = 50;

/** Images, which go with their alternative text, and all of links but their text. */
export function findMarkdownLinks(text: string): Edit[] {
  if (!text.includes('](')) return [];
  const edits: Edit[] = [];
  const open: { mark: string; index: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(BRACKET)) {
    if (mark === '[' || mark === '![') {
      if (open.length < MOST_OPEN) open.push({ mark, index });
    } else if (mark !== ']') open.length = 0;
    else edits.push(...closeLink(text, open.pop(), index));
  }
  return edits;
}

function closeLink(
  text: string,
  opened: { mark: string; index: number } | undefined,
  index: number,
): Edit[] {
  const address = ADDRESS.exec(text.slice(index + 1, index + 1 + LONGEST_ADDRESS))?.[0];
  if (!opened || !address) return [];
  const end = index + 1 + address.length;
  if (opened.mark === '![') return [removal(opened.index, text.slice(opened.index, end))];
  return [removal(opened.index, opened.mark), removal(index, text.slice(index, end))];
}

function removal(offset: number, before: string): Edit {
  return { offset, before, after: '', why: 'markdown' };
}
