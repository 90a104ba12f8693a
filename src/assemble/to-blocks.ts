import type { LabelledLine } from '../core/label.js';
import { headingLevel, type PageElement } from '../core/page-element.js';
import type { Role } from '../core/role.js';
import type { Block } from '../validate/article-schema.js';
import { blockText } from './block-text.js';
import { itemOf, listDepth } from './list-items.js';

/** What a line of each role is in the body; nothing for roles that are no part of it. */
const BLOCK_TYPE: Partial<Record<Role, Block['type']>> = {
  body: 'paragraph',
  heading: 'heading',
  'list-item': 'list-item',
  quote: 'quote',
};

/** Whether a line is a part of the body. */
export function isPartOfBody({ role }: LabelledLine): boolean {
  return BLOCK_TYPE[role] !== undefined;
}

/** Lines that make one block. */
interface Group {
  readonly type: Block['type'];
  /** The item of a list that the first one is, or stands in; null where the markup has none. */
  readonly item: PageElement | null;
  /** What holds them together, such as an element; the line itself where it stands alone. */
  readonly holder: object;
  readonly lines: LabelledLine[];
  /** Characters. */
  length: number;
}

/** The blocks of the body, in input order. */
export function toBlocks(lines: readonly LabelledLine[]): Block[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const group = toGroup(line);
    const above = groups.at(-1);
    if (!group) continue;
    if (above && goesOn(group, above)) {
      above.lines.push(line);
      above.length += line.text.length;
    } else groups.push(group);
  }
  return groups.map(toBlock);
}

function toGroup(line: LabelledLine): Group | null {
  const role = BLOCK_TYPE[line.role];
  if (!role) return null;
  const type = line.part ? PART_TYPE[line.part.of] : role;
  const item = type === 'list-item' && line.hints ? itemOf(line.hints.block) : null;
  const holder = item ?? holderOf(line, type) ?? line;
  return { type, item, holder, lines: [line], length: line.text.length };
}

const PART_TYPE = { code: 'code', table: 'table-row' } as const;

function holderOf({ part, hints }: LabelledLine, type: Block['type']): object | null {
  if (part) return part.of === 'code' ? part.whole : part.row;
  return type === 'heading' && hints && headingLevel(hints.block) > 0 ? hints.block : null;
}

/** Characters from which on a heading or an item is not added to: a hostile one has no end. */
const LONG = 300;

function goesOn({ type, holder, lines }: Group, above: Group): boolean {
  if (type !== above.type || holder !== above.holder) return false;
  return lines[0]!.part !== undefined || above.length < LONG;
}

function toBlock({ type, item, lines }: Group): Block {
  const { start, hints, part } = lines[0]!;
  const level = hints ? levelOf(type, hints.block) : 0;
  const text = blockText(type, lines, item);
  const lang = part?.of === 'code' ? part.lang : undefined;
  const known = { ...(level > 0 && { level }), ...(lang && { lang }) };
  return { type, ...known, text, start, end: lines.at(-1)!.end };
}

function levelOf(type: Block['type'], block: PageElement): number {
  if (type === 'heading') return headingLevel(block);
  return type === 'list-item' ? listDepth(block) : 0;
}
