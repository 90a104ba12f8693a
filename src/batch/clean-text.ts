import { cleanPage } from '../clean.js';
import type { Page } from '../core/page.js';
import type { Result } from '../core/result.js';
import { readText } from '../read/read-text.js';
import type { Settings } from './settings.js';

/** What a decoded input holds. */
export type TextKind = 'text' | 'html';

/** Cleans a decoded page. */
export async function cleanText(
  text: string,
  kind: TextKind,
  source: string,
  settings: Settings,
): Promise<Result> {
  const page = await readPage(text, kind, settings.clean.url ?? null);
  return cleanPage(page, { ...settings.clean, source });
}

async function readPage(text: string, kind: TextKind, url: string | null): Promise<Page> {
  if (kind === 'text') return readText(text, url);
  const { readHtml } = await import('../read/read-html.js');
  return readHtml(text, { url });
}
