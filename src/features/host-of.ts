import type { Page } from '../core/page.js';
import { parseUrl } from '../core/parse-url.js';
import { NO_HOST } from '../core/profile.js';

/** The address of a page, or the one that it states itself; empty where nothing says it. */
export function addressOf({ url, metadata }: Pick<Page, 'url' | 'metadata'>): string {
  return url ?? metadata.find(({ field }) => field === 'url')?.value ?? '';
}

/** An address from its path on. */
export function withoutHost(address: string): string {
  return address.replace(/^\w+:\/\/[^/]*/u, '');
}

/** The host of a page by its address, or the one that it states itself, without `www.`. */
export function hostOf(page: Pick<Page, 'url' | 'metadata'>): string {
  const host = parseUrl(addressOf(page))?.hostname ?? '';
  return host.replace(/^www\./u, '') || NO_HOST;
}
