import type { LabelledLine } from '../core/label.js';
import { headingLevel } from '../core/page-element.js';
import type { Role } from '../core/role.js';
import { joinTexts } from '../lines/fragments/join-texts.js';
import type { Block } from '../validate/article-schema.js';

/** What a line of each role is in the body; nothing for roles that are no part of it. */
export const BLOCK_TYPE: Partial<Record<Role, Block['type']>> = {
  body: 'paragraph',
  heading: 'heading',
  'list-item': 'list-item',
  quote: 'quote',
};

/** The blocks of the body, in input order. */
export function toBlocks(lines: readonly LabelledLine[]): Block[] {
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const { role, text, start, end } = line;
    const type = BLOCK_TYPE[role];
    if (!type) return;
    const above = blocks.at(-1);
    if (above && above.text.length < LONG && goesOn(line, lines[index - 1])) {
      blocks[blocks.length - 1] = { ...above, text: joinTexts([above.text, text]), end };
    } else blocks.push({ type, text, start, end });
  });
  return blocks;
}

/** Characters from which on a heading is not added to: a hostile one goes on without end. */
const LONG = 300;

/** Whether a line is the rest of the heading above it, which the page broke to look well. */
function goesOn({ role, hints }: LabelledLine, above: LabelledLine | undefined): boolean {
  const isHeading = role === 'heading' && above?.role === 'heading';
  if (!isHeading || !hints || headingLevel(hints.block) === 0) return false;
  return hints.block === above.hints?.block;
}

/** The texts of the blocks, separated by a blank line, list items by a line break. */
export function joinBody(blocks: readonly Block[]): string {
  return blocks.reduce((body, { text, type }, index) => {
    if (index === 0) return text;
    const inList = type === 'list-item' && blocks[index - 1]?.type === 'list-item';
    return `${body}${inList ? '\n' : '\n\n'}${text}`;
  }, '');
}
