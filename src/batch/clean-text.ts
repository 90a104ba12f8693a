import { cleanPage } from '../clean.js';
import type { Encoding, Page } from '../core/page.js';
import type { Result } from '../core/result.js';
import { type PageSort, readPage } from '../read/read-page.js';
import type { Settings } from './settings.js';

/** A decoded page and what is known of it. */
export interface DecodedPage {
  readonly text: string;
  readonly sort: PageSort;
  readonly encoding?: Encoding;
  readonly url?: string | null;
  readonly captured?: string | null;
}

/** Cleans a decoded page. */
export async function cleanText(
  decoded: DecodedPage,
  source: string,
  settings: Settings,
): Promise<Result> {
  const page = await openPage(decoded, settings);
  return cleanPage(page, { ...settings.clean, url: page.url, source });
}

/** Reads a decoded page; the address that was typed goes before any other. */
export function openPage(
  { text, sort, encoding, url = null, captured = null }: DecodedPage,
  { clean }: Settings,
): Promise<Page> {
  return readPage(text, sort, { url: clean.url ?? url, captured, encoding });
}
