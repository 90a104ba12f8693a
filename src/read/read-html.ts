import type { Page } from '../core/page.js';
import { findMetadata } from './find-metadata.js';
import { flattenHtml } from './flatten-html.js';
import { type Document, parseHtml } from './parse-html.js';

/** What is known of a page besides its markup. */
export interface ReadOptions {
  /** Where the page was fetched from. */
  readonly url?: string | null;
  /** When it was fetched, ISO 8601. */
  readonly captured?: string | null;
}

/** Reads a page: its visible text as lines, their hints, and its metadata. Never throws. */
export function readHtml(html: string, { url = null, captured = null }: ReadOptions = {}): Page {
  const $ = parseHtml(html);
  const { text, spans } = flattenHtml($.root()[0] as Document);
  return { text, kind: 'html', url, captured, metadata: findMetadata($), spans };
}
