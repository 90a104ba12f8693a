import type { Page } from '../core/page.js';
import { NO_HOST } from '../core/profile.js';

/** The host of a page by its address, or the one that it states itself, without `www.`. */
export function hostOf({ url, metadata }: Pick<Page, 'url' | 'metadata'>): string {
  const stated = metadata.find(({ field }) => field === 'url')?.value ?? '';
  const address = url ?? stated;
  if (!URL.canParse(address)) return NO_HOST;
  return new URL(address).hostname.replace(/^www\./u, '') || NO_HOST;
}
