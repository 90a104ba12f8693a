import type { Page } from '../core/page.js';

/** Reads plain text as a page: nothing but the text itself is known of it. */
export function readText(text: string, url: string | null = null): Page {
  return { text, kind: 'text', url, captured: null, metadata: [] };
}
