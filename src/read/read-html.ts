import type { Issue } from '../core/issue.js';
import type { Page } from '../core/page.js';
import { makeEdits } from './edit-text.js';
import { findMetadata } from './find-metadata.js';
import { findMojibake } from './find-mojibake.js';
import { flattenHtml } from './flatten-html.js';
import { tooManyLines } from './limits.js';
import { type Document, parseHtml } from './parse-html.js';
import type { ReadOptions } from './read-options.js';

/**
 * Reads a page: its visible text as lines, their hints, and its metadata. Its edits are those
 * of wrongly decoded characters in the markup. Never throws; a page of too much has an issue.
 */
export function readHtml(
  html: string,
  { url = null, captured = null, encoding }: ReadOptions = {},
): Page {
  const edits = findMojibake(html);
  return {
    ...readMarkup(makeEdits(html, edits)),
    kind: 'html',
    url,
    captured,
    ...(encoding && { encoding }),
    ...(edits.length > 0 && { edits }),
  };
}

function readMarkup(html: string): Pick<Page, 'text' | 'metadata' | 'spans' | 'issue'> {
  const $ = parseHtml(html);
  if ('code' in $) return nothing($);
  const flat = flattenHtml($.root()[0] as Document);
  const issue = tooManyLines(flat.text);
  return issue ? nothing(issue) : { ...flat, metadata: findMetadata($) };
}

function nothing(issue: Issue) {
  return { text: '', metadata: [], spans: [], issue };
}
