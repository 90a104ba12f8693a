import { cleanPage } from '../clean.js';
import type { Encoding } from '../core/page.js';
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
  { text, sort, encoding, url = null, captured = null }: DecodedPage,
  source: string,
  settings: Settings,
): Promise<Result> {
  const address = settings.clean.url ?? url;
  const page = await readPage(text, sort, { url: address, captured, encoding });
  return cleanPage(page, { ...settings.clean, url: address, source });
}
