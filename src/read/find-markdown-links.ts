import { lazily } from '../core/lazily.js';
import type { Edit } from '../core/page.js';
import { makeEdits, orderEdits } from './edit-text.js';

const BRACKET = /!?\[|\]|\n[ \t]*\n/gu;
/** An address and perhaps a title; converters wrap both, and leave spaces and quotes in them. */
const ADDRESS =
  /^\(<?(?:[^\s()<>]|\([^\s()<>]*\)|[ \n][ \t]{0,3}(?=[^\s"'()<>]))*>?(?:\s{1,9}(?:"(?:[^"\n]|\n(?![ \t]*\n)|"(?!\)))*"|'[^'\n]*'))?\)/u;

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

/** How a line of images opens, or of a link around one or around nothing; in a heading as well. */
const IMAGE = /^[\s*+#-]*(?:!\[|\[\s*(?:!\[|\]\())/u;
const WORDS = lazily(() => /[\p{L}\p{N}]/u);

/** Whether a line holds images, or links around nothing, and no words. */
export function isImageLine(line: string): boolean {
  return IMAGE.test(line) && !WORDS().test(makeEdits(line, orderEdits(findMarkdownLinks(line))));
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

/** Takes a mark out of the text. */
export function removal(offset: number, before: string): Edit {
  return { offset, before, after: '', why: 'markdown' };
}
