import type { Label } from '../core/label.js';
import { outermostFinder, type PageElement } from '../core/page-element.js';
import type { Role } from '../core/role.js';
import type { Verdict } from '../core/verdict.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { FRONT_MATTER, MARKS } from '../read/markdown-blocks.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

/** What the elements that hold readers' comments are called, whole names of classes and ids. */
const COMMENTS = new Set([
  'comment',
  'comments',
  'comment-list',
  'commentlist',
  'comments-area',
  'comment-body',
  'comment-content',
  'disqus_thread',
  'respond',
]);

/** On these such a name says that the page has comments. */
const WHOLE_PAGE = new Set(['html', 'body']);

const COMMENT = labelled('comments', SHAPE_VERDICTS.COMMENTS);

/** Elements whose lines are no text. */
const NO_TEXT: ReadonlyMap<string, Label> = new Map([
  [FRONT_MATTER, labelled('other', SHAPE_VERDICTS.FRONT)],
  [MARKS, labelled('other', SHAPE_VERDICTS.MARKS)],
]);

function labelled(role: Role, { code }: Verdict): Label {
  return { role, reason: { by: 'rule', code } };
}

/** What the page's elements settle of each line; null where they settle nothing. */
export function judgeByMarkup(lines: readonly MeasuredLine[]): (Label | null)[] {
  const commentsAround = outermostFinder(holdsComments);
  return lines.map(({ hints }) => {
    if (!hints) return null;
    return NO_TEXT.get(hints.block.name) ?? (commentsAround(hints.block) ? COMMENT : null);
  });
}

function holdsComments({ name, attributes }: PageElement): boolean {
  if (WHOLE_PAGE.has(name)) return false;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase();
  return names.length > 1 && names.split(/\s+/u).some((one) => COMMENTS.has(one));
}
