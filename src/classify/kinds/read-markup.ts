import { BULLET } from '../../core/bullet.js';
import type { Hints } from '../../core/line.js';
import { classWords, lineage, type PageElement } from '../../core/page-element.js';
import type { Role } from '../../core/role.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import { LABEL_WORDS } from './kept-lines.js';

/** The role of a kept line as its markup tells; null where it tells nothing, or there is none. */
export function markedKind(line: MeasuredLine): Role | null {
  if (line.part) return line.part.of === 'code' ? 'body' : 'list-item';
  return line.hints ? (markedRole(line.hints) ?? plainRole(line, line.hints)) : null;
}

/** Elements asked around a line. */
const NEAREST = 9;

/** What the innermost telling element says; nothing for plain paragraphs. */
export function markedRole({ element, block }: Hints): Role | null {
  if (isNamedCaption(element) || isNamedCaption(block)) return 'caption';
  for (const { name } of lineage(block, NEAREST)) {
    const role = MARKED_ROLES.get(name);
    if (role) return role;
  }
  return null;
}

/** Pictures without a `figure` around them: `<p class="wp-caption-text">`. */
function isNamedCaption(element: PageElement): boolean {
  return classWords(element).includes('caption');
}

/** A paragraph is what it looks like: only type as heavy as a heading's makes it one. */
function plainRole({ text, wordCount }: MeasuredLine, { block, boldDensity }: Hints): Role | null {
  if (CELLS.has(block.name)) return wordCount <= LABEL_WORDS ? 'list-item' : null;
  const isPlain = block.name === 'p' && boldDensity < 0.9;
  return isPlain && !BULLET.test(text) ? 'body' : null;
}

const CELLS = new Set(['td', 'th', 'dt', 'dd']);

const MARKED_ROLES: ReadonlyMap<string, Role> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
]);
