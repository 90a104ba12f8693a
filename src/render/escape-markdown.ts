import { lazily } from '../core/lazily.js';
import { stripControls } from './escape-controls.js';

/** Marks that Markdown acts on wherever they stand. */
const INLINE = lazily(
  () => /[\\`*[\]<]|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]+;)/gu,
);

/** Marks that make a heading, a list, a quote, a rule or a fence at the start of a line. */
const LINE_START = /^(?:[#>+=~-]|\d{1,9}(?=[.)](?:\s|$)))/u;

/** One line of text as Markdown that shows exactly that text, wherever a line may begin. */
export function escapeMarkdown(text: string): string {
  const mark = (found: string) => (/\d/u.test(found) ? `${found}\\` : `\\${found}`);
  return escapeMarks(text).replace(LINE_START, mark);
}

/** The same behind the mark of a heading, where only closing hashes act. */
export function escapeInline(text: string): string {
  return escapeMarks(text).replace(/(?<=^|\s)#+\s*$/u, '\\$&');
}

/** The same as a cell of a table, which a bar would end. */
export function escapeCell(text: string): string {
  return escapeMarks(text).replaceAll('|', '\\|');
}

function escapeMarks(text: string): string {
  return stripControls(text).replaceAll('\n', ' ').replace(INLINE(), '\\$&');
}
