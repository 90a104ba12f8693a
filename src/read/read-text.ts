import type { Edit, Page } from '../core/page.js';
import { makeEdits, orderEdits } from './edit-text.js';
import { findEditLinks } from './find-edit-links.js';
import { findEntities } from './find-entities.js';
import { findLeftoverTags } from './find-leftover-tags.js';
import { findLinkNumbers } from './find-link-numbers.js';
import { findMarkdownMarks } from './find-markdown-marks.js';
import { findMarkdownSpans } from './find-markdown-spans.js';
import { findMojibake } from './find-mojibake.js';
import { findWraps } from './find-wraps.js';
import { keepLoneMarks } from './keep-lone-marks.js';
import { tooManyLines } from './limits.js';
import { isCode, isRow, type MarkdownLine, readMarkdownBlocks } from './markdown-blocks.js';
import { readFrontMatter } from './read-front-matter.js';
import type { ReadOptions } from './read-options.js';
import { settleLanguages } from './settle-languages.js';
import { isMarkdown } from './sniff-kind.js';

/** A blank line between two that are not. */
const HAS_BLANKS = /\S[ \t\r]*\n[ \t\r]*\n\s*\S/u;

/**
 * Reads plain text as a page. Markdown loses its marks, and other text the breaks of lines that
 * were wrapped, the numbers of links and the links of a wiki to edit it; wrongly decoded characters, entities and tags that were
 * left in it are put right. Each such edit is listed, so that the input can be rebuilt. A text of
 * too many lines has an issue.
 */
export function readText(
  text: string,
  { url = null, captured = null, encoding }: ReadOptions = {},
): Page {
  const front = readFrontMatter(text);
  const end = front?.end ?? 0;
  const own = text.slice(end);
  // Extractors put front matter above plain text as well, a paragraph a line.
  const kind = isMarkdown(own) || (front && HAS_BLANKS.test(own)) ? 'markdown' : 'text';
  const metadata = front ? settleLanguages(front.metadata) : [];
  const known = { kind, url, captured, metadata, ...(encoding && { encoding }) } as const;
  const isBounded = !tooManyLines(text);
  const lines = isBounded && kind === 'markdown' ? readMarkdownBlocks(text, end) : null;
  const edits = isBounded ? findEdits(text, lines) : [];
  const edited = makeEdits(text, edits);
  const issue = tooManyLines(edited);
  if (issue) return { ...known, text: '', issue };
  const spans = lines && findMarkdownSpans(lines, edited, edits);
  return {
    ...known,
    text: edited,
    ...(edits.length > 0 && { edits }),
    ...(front && { front: makeEdits(text.slice(0, end), editsBefore(end, edits)).length }),
    ...(spans && { spans }),
  };
}

function editsBefore(end: number, edits: readonly Edit[]): Edit[] {
  return edits.filter(({ offset, before }) => offset + before.length <= end);
}

function findEdits(text: string, lines: readonly MarkdownLine[] | null): Edit[] {
  const edits = [
    ...findMojibake(text),
    ...findEntities(text),
    ...findLeftoverTags(text),
    ...(lines ? findMarkdownMarks(text) : [...findLinkNumbers(text), ...findEditLinks(text)]),
  ];
  const wraps = lines ? [] : findWraps(text);
  if (edits.length === 0) return wraps;
  const ordered = orderEdits(edits);
  const own = keepLoneMarks(text, lines ? keepMeant(text, ordered, lines) : ordered);
  return orderEdits([...own, ...wraps]);
}

/**
 * Leaves out the edits of what is no mark where it stands. Code means what it says; only wrongly
 * decoded characters are put right in it. What tells bars in the cells of a row from those between
 * them stays until the row is cut.
 */
function keepMeant(text: string, edits: readonly Edit[], lines: readonly MarkdownLine[]): Edit[] {
  let at = 0;
  return edits.filter(({ offset, before, why }) => {
    while (lines[at + 1] && lines[at + 1]!.start <= offset) at += 1;
    if (why === 'mojibake') return true;
    const isBar = before === '\\' && /[\\|]/.test(text.charAt(offset + 1));
    return !isCode(lines[at]!) && !(isBar && isRow(lines[at]!));
  });
}
