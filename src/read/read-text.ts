import type { Edit, Page } from '../core/page.js';
import { makeEdits, orderEdits } from './edit-text.js';
import { findEntities } from './find-entities.js';
import { findLeftoverTags } from './find-leftover-tags.js';
import { findMarkdownMarks } from './find-markdown-marks.js';
import { findMojibake } from './find-mojibake.js';
import { keepLoneMarks } from './keep-lone-marks.js';
import type { ReadOptions } from './read-options.js';
import { isMarkdown } from './sniff-kind.js';

/**
 * Reads plain text as a page. Markdown loses its marks; wrongly decoded characters, entities and
 * tags that were left in it are put right. Each such edit is listed, so that the input can be
 * rebuilt.
 */
export function readText(
  text: string,
  { url = null, captured = null, encoding }: ReadOptions = {},
): Page {
  const kind = isMarkdown(text) ? 'markdown' : 'text';
  const edits = findEdits(text, kind === 'markdown');
  return {
    text: makeEdits(text, edits),
    kind,
    url,
    captured,
    metadata: [],
    ...(encoding && { encoding }),
    ...(edits.length > 0 && { edits }),
  };
}

function findEdits(text: string, markdown: boolean): Edit[] {
  const edits = [
    ...findMojibake(text),
    ...findEntities(text),
    ...findLeftoverTags(text),
    ...(markdown ? findMarkdownMarks(text) : []),
  ];
  return edits.length === 0 ? edits : keepLoneMarks(text, orderEdits(edits));
}
