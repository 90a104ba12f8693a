import { BULLET, NUMBER } from '../core/bullet.js';
import { runsOf } from '../core/runs-of.js';
import type { Block } from '../validate/article-schema.js';
import { stripControls } from './escape-controls.js';
import { escapeCell, escapeInline, escapeMarkdown } from './escape-markdown.js';

/** The blocks of a body as Markdown, a blank line between them. */
export function bodyToMarkdown(blocks: readonly Block[]): string {
  return runsOf(blocks).map(writeRun).join('\n');
}

function writeRun(run: readonly Block[]): string {
  const { type, level, lang, text } = run[0]!;
  switch (type) {
    case 'heading':
      return `${'#'.repeat(Math.max(HIGHEST, level ?? 0))} ${escapeInline(text)}\n`;
    case 'list-item':
      return writeList(run);
    case 'table-row':
      return writeTable(run.map((row) => row.text.split('\t')));
    case 'quote':
      return `> ${escapeMarkdown(text)}\n`;
    case 'code':
      return writeCode(text, lang);
    case 'paragraph':
      return `${escapeMarkdown(text)}\n`;
  }
}

/** The first level is the title's. */
const HIGHEST = 2;

/** Room for the mark of an item, so that what is indented by it stands in the item. */
const INDENT = '    ';

function writeList(items: readonly Block[]): string {
  let [top, depth] = [Number.POSITIVE_INFINITY, -1];
  return items
    .map(({ text, level = 1 }) => {
      top = Math.min(top, level);
      depth = Math.min(depth + 1, level - top);
      return toItem(text, INDENT.repeat(depth));
    })
    .join('');
}

/** The item's own number, or Markdown's bullet for the one that the text has. */
function toItem(text: string, indent: string): string {
  const number = NUMBER.exec(text)?.[0] ?? '';
  const mark = number || BULLET.exec(text)?.[0] || '';
  const lines = text.slice(mark.length).split('\n').map(escapeMarkdown);
  return `${indent}${number || '- '}${lines.join(`\\\n${indent}${INDENT}`)}\n`;
}

/** The first row is the head, which says how many columns there are. */
function writeTable(rows: readonly (readonly string[])[]): string {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const head = [...rows[0]!, ...new Array<string>(columns - rows[0]!.length).fill('')];
  const ruler = new Array<string>(columns).fill('---');
  return [head, ruler, ...rows.slice(1)]
    .map((cells) => `| ${cells.map(escapeCell).join(' | ')} |\n`)
    .join('');
}

const FENCE = /`{3,}/gu;

/** Fenced by more marks than the code has in a row. */
function writeCode(text: string, lang = ''): string {
  const longest = (text.match(FENCE) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${lang}\n${stripControls(text)}\n${fence}\n`;
}
