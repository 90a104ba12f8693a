import type { Page } from '../core/page.js';
import type { ReadOptions } from './read-options.js';
import { readText } from './read-text.js';
import { sniffKind } from './sniff-kind.js';

/** What a caller says that an input is; `auto` leaves it to the content. */
export type PageSort = 'auto' | 'text' | 'html';

/** Reads a decoded page of any kind; the parser of HTML is loaded with the first page of it. */
export async function readPage(text: string, sort: PageSort, options: ReadOptions): Promise<Page> {
  const isHtml = sort === 'auto' ? sniffKind(text) === 'html' : sort === 'html';
  if (!isHtml) return readText(text, options);
  const { readHtml } = await import('./read-html.js');
  return readHtml(text, options);
}
