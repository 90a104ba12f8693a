import type { Page } from '../core/page.js';
import { makeEdits } from './edit-text.js';
import { findMetadata } from './find-metadata.js';
import { findMojibake } from './find-mojibake.js';
import { flattenHtml } from './flatten-html.js';
import { type Document, parseHtml } from './parse-html.js';
import type { ReadOptions } from './read-options.js';

/**
 * Reads a page: its visible text as lines, their hints, and its metadata. Its edits are those
 * of wrongly decoded characters in the markup. Never throws.
 */
export function readHtml(
  html: string,
  { url = null, captured = null, encoding }: ReadOptions = {},
): Page {
  const edits = findMojibake(html);
  const $ = parseHtml(makeEdits(html, edits));
  const { text, spans } = flattenHtml($.root()[0] as Document);
  return {
    text,
    kind: 'html',
    url,
    captured,
    metadata: findMetadata($),
    spans,
    ...(encoding && { encoding }),
    ...(edits.length > 0 && { edits }),
  };
}
