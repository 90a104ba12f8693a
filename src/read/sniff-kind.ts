import { lazily } from '../core/lazily.js';
import type { PageKind } from '../core/page.js';

/** What is looked at: markup shows early. */
const SAMPLE = 65_536;

const DOCUMENT =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s{1,9}html|html|head|body)\b/iu;
const BLOCK_TAG =
  /<\/(?:article|aside|blockquote|dd|div|dl|dt|figure|footer|form|h[1-6]|header|li|main|nav|ol|p|section|table|tbody|td|th|tr|ul)>/giu;
const MARKDOWN_LINK = /\]\((?:https?:|\/|#|mailto:|\.)/gu;
const MARKDOWN_HEADING = /^#{1,6} \S/gmu;
/** Apart from other lines, so that it is no remark in a program. */
const MARKDOWN_HEADING_ALONE = /(?<![^\n]\n|[^\n])#{1,6} [^\n#][^\n]*(?=\n[ \t]*\n)/gu;
const MARKDOWN_TITLE = lazily(() => /^\s*# \p{L}[^\n]*\n[ \t]*\n/u);
const MARKDOWN_STRONG = /\*\*\S[^*\n]{0,300}\*\*/gu;
const LINE = /\S[^\n]*/gu;

/**
 * What an input is, by its content alone. HTML begins like a document, or has an end of a block
 * element for every third of its lines; Markdown has several links, headings that stand apart,
 * a title above all, or headings and strong words.
 */
export function sniffKind(text: string): PageKind {
  const head = text.slice(0, SAMPLE);
  if (isDocument(head) || isFragment(head)) return 'html';
  return isMarkdown(head) ? 'markdown' : 'text';
}

/** Whether a text without markup around it was written by a converter to Markdown. */
export function isMarkdown(text: string): boolean {
  const head = text.slice(0, SAMPLE);
  const links = count(head, MARKDOWN_LINK);
  if (links >= 3 || hasMarkdownTitle(head) || count(head, MARKDOWN_HEADING_ALONE) > 1) return true;
  return count(head, MARKDOWN_HEADING) + links > 0 && count(head, MARKDOWN_STRONG) > 1;
}

function isDocument(head: string): boolean {
  return head.trimStart().startsWith('<') && DOCUMENT.test(head);
}

function hasMarkdownTitle(head: string): boolean {
  return head.trimStart().startsWith('# ') && MARKDOWN_TITLE().test(head);
}

function isFragment(head: string): boolean {
  if (!head.includes('</')) return false;
  const ends = count(head, BLOCK_TAG);
  const startsWithTag = /^\s*<[a-z][^<>]{0,1000}>/iu.test(head);
  return ends >= 3 ? ends * 3 >= count(head, LINE) : startsWithTag && ends > 0;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
