import { parseUrl } from '../../core/parse-url.js';

/** Whether an address leads to the first page of a site, which is never one article. */
export function isHomePage(url: string | null): boolean {
  const parsed = parseUrl(url ?? '');
  return parsed?.pathname === '/' && parsed.search === '';
}
