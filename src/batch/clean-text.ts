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
}

/** Cleans a decoded page. */
export async function cleanText(
  { text, sort, encoding }: DecodedPage,
  source: string,
  settings: Settings,
): Promise<Result> {
  const page = await readPage(text, sort, { url: settings.clean.url ?? null, encoding });
  return cleanPage(page, { ...settings.clean, source });
}
