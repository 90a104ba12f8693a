import { stripControls } from './escape-controls.js';

/** Marks that Markdown acts on wherever they stand. */
const INLINE = /[\\`*[\]<]|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]+;)/gu;

/** Marks that make a heading, a list, a quote, a rule or a fence at the start of a line. */
const LINE_START = /^(?:[#>+=~-]|\d{1,9}(?=[.)]))/u;

/** One line of text as Markdown that shows exactly that text. */
export function escapeMarkdown(text: string): string {
  const line = stripControls(text).replaceAll('\n', ' ').replace(INLINE, '\\$&');
  return line.replace(LINE_START, (mark) => (/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));
}
