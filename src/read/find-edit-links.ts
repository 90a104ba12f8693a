import type { Edit } from '../core/page.js';
import type { Element } from './parse-html.js';

/** What wikis write behind the heading of a part, for those who would change it. */
const LINK =
  /[ \t]?\[ ?(?:edit|bearbeiten|modifier|modifica|editar|править|ред\.|edytuj|bewerken|redigera|rediger|editovat|sửa|değiştir|sunting|編集|编辑|編輯|편집|عدل|تعديل)(?: ?\| ?[^\][|\n]{1,30})? ?\](?=[ \t\r]*(?:\n|$))/giu;
/** Longer lines are no headings, in characters. */
const LONGEST = 80;
/** A wiki has it behind each of its headings. */
const LEAST = 2;

/** The links behind the headings of a wiki's text: `History[edit]`. */
export function findEditLinks(text: string): Edit[] {
  if (!text.includes(']')) return [];
  const links = [...text.matchAll(LINK)].filter(({ index }) => isBehindHeading(text, index));
  if (links.length < LEAST) return [];
  return links.map(({ 0: before, index }) => ({ offset: index, before, after: '', why: 'link' }));
}

function isBehindHeading(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return line.trim() !== '' && line.length <= LONGEST;
}

const OF_EDIT_LINK = /(?:^|\s)mw-editsection(?:\s|$)/u;

/** Whether an element of a wiki's page holds such a link. */
export function isEditLink({ attribs }: Element): boolean {
  return attribs.class !== undefined && OF_EDIT_LINK.test(attribs.class);
}
