import type { Edit, Page } from '../core/page.js';
import { remember } from '../core/remember.js';

const ITEM = /^\s*(\d{1,5})\. (?:https?|ftp|file|mailto|tel|javascript|about|data):/u;
/** What stands above a part of the list, such as `Visible links:`. */
const HEAD = /^\s*(?:\S{1,30}[ \t]?){0,3}$/u;
const MARK = /\[(\d{1,5})\](?=\S)/gu;
/** Fewer addresses are no list. */
const LEAST = 3;

/**
 * The numbers in brackets that text browsers put before links, as `lynx -dump` does: `[12]Home`.
 * None without the list of their addresses at the end of the text.
 */
export function findLinkNumbers(text: string): Edit[] {
  const count = countAddresses(text);
  if (count < LEAST) return [];
  return [...text.matchAll(MARK)]
    .filter(([, number]) => Number(number) <= count)
    .map(({ 0: before, index }) => ({ offset: index, before, after: '', why: 'link' }));
}

/** Whether numbers before links were taken out of the page. */
export const hasLinkNumbers = remember(({ edits = [] }: Page) =>
  edits.some(({ why, before }) => why === 'link' && /^\[\d/.test(before)),
);

/** The number of an address in the list of them; 0 where the line is none. */
export function numberedAddress(line: string): number {
  return Number(ITEM.exec(line)?.[1] ?? 0);
}

/** How many addresses the list has that ends the text; 0 where it does not count up from 1. */
function countAddresses(text: string): number {
  let count = 0;
  let number = 0;
  for (let end = text.length; end > 0 && number !== 1; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trimEnd();
    end = start - 1;
    const own = numberedAddress(line);
    if (own > 0 && (count === 0 || own === number - 1)) number = own;
    else if (own > 0 || !HEAD.test(line)) return 0;
    count ||= own;
  }
  return number === 1 ? count : 0;
}
