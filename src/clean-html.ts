import { checkCall } from './check-options.js';
import { type CleanOptions, cleanPage } from './clean.js';
import type { Result } from './core/result.js';

/**
 * Cleans one page of HTML: the same pipeline, on the visible text and what the markup says of
 * it. The parser is loaded with the first page. Never throws on any string.
 *
 * @throws TypeError for options that there are none of, or that say what cannot be
 */
export async function cleanHtml(html: string, options: CleanOptions = {}): Promise<Result> {
  checkCall(html, options);
  const { readHtml } = await import('./read/read-html.js');
  return cleanPage(readHtml(html, { url: options.url ?? null }), options);
}
