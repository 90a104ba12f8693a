import { NUMBER } from '../core/bullet.js';
import type { LabelledLine } from '../core/label.js';
import type { Cell, CodePart, RowPart } from '../core/line.js';
import type { PageElement } from '../core/page-element.js';
import { joinTexts } from '../lines/fragments/join-texts.js';
import type { Block } from '../validate/article-schema.js';
import { itemNumber } from './list-items.js';

/** The text of a block that these lines make; `item` is the element of an item of a list. */
export function blockText(
  type: Block['type'],
  lines: readonly LabelledLine[],
  item: PageElement | null,
): string {
  if (type === 'code') return codeText(lines);
  if (type === 'table-row') return rowText(lines.flatMap(({ part }) => (part as RowPart).cells));
  return type === 'list-item' ? itemText(lines, item) : joinTexts(lines.map(({ text }) => text));
}

/** Its lines as they stand on the page, but for the white space that opens all of them. */
function codeText(lines: readonly LabelledLine[]): string {
  const texts = lines.map(({ part }) => (part as CodePart).verbatim.trimEnd());
  const own = texts.filter((_, at) => !lines[at]!.glued);
  const indents = own.map((text) => text.length - text.trimStart().length);
  const shared = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return lines
    .map(({ glued, blanksBefore }, at) => {
      if (glued) return texts[at]!;
      const gap = at === 0 ? '' : '\n'.repeat(blanksBefore + 1);
      return gap + texts[at]!.slice(shared);
    })
    .join('');
}

/** The cells of a row, a tab between each column and the next. */
function rowText(cells: readonly Cell[]): string {
  const columns: string[] = [];
  for (const { column, text } of cells) {
    columns[column] = columns[column] ? `${columns[column]} ${text}` : text;
  }
  return Array.from(columns, (text) => text ?? '').join('\t');
}

/** The lines of an item, and before them the number that readers see. */
function itemText(lines: readonly LabelledLine[], item: PageElement | null): string {
  const text = lines.map((line) => line.text).join('\n');
  const number = item && itemNumber(item);
  return number === null || NUMBER.test(text) ? text : `${number}. ${text}`;
}
