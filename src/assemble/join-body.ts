import type { LabelledLine } from '../core/label.js';
import type { Role } from '../core/role.js';
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
  return lines.flatMap(({ role, text, start, end }) => {
    const type = BLOCK_TYPE[role];
    return type ? [{ type, text, start, end }] : [];
  });
}

/** The texts of the blocks, separated by a blank line, list items by a line break. */
export function joinBody(blocks: readonly Block[]): string {
  return blocks.reduce((body, { text, type }, index) => {
    if (index === 0) return text;
    const inList = type === 'list-item' && blocks[index - 1]?.type === 'list-item';
    return `${body}${inList ? '\n' : '\n\n'}${text}`;
  }, '');
}
