import { parseUrl } from '../src/core/parse-url.js';

/** How many folds cross-validation has. */
export const FOLDS = 5;

/** Second-level labels under which a country's registry sells names, as in `example.co.uk`. */
const SHARED_LABELS = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gv', 'net', 'or', 'org']);

/**
 * The fold in which a page is held out, 0 to 4. It depends on the site alone, so that pages of
 * one site are never on both sides; what does not parse as a URL counts as a site of its own.
 */
export function foldOf(url: string): number {
  return hash(siteOf(url)) % FOLDS;
}

/** The name that a site's owner registered: `example.co.uk` for `https://news.example.co.uk/a`. */
export function siteOf(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed) return url;
  const labels = parsed.hostname.split('.');
  const [name = '', country = ''] = labels.slice(-2);
  const owned = country.length === 2 && SHARED_LABELS.has(name) ? 3 : 2;
  return labels.slice(-owned).join('.');
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return state;
}
