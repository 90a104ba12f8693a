import { type Label, labelBy } from '../core/label.js';
import { outermostFinder, type PageElement } from '../core/page-element.js';
import type { MeasuredPage } from '../features/measure-page.js';
import { MARKS } from '../read/markdown-blocks.js';
import { isInFrontMatter } from '../read/read-front-matter.js';
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

const COMMENT = labelBy('comments', SHAPE_VERDICTS.COMMENTS);
const FRONT = labelBy('other', SHAPE_VERDICTS.FRONT);
const NO_WORDS = labelBy('other', SHAPE_VERDICTS.MARKS);

/** What the page's elements settle of each line; null where they settle nothing. */
export function judgeByMarkup({ lines, page }: MeasuredPage): (Label | null)[] {
  const commentsAround = outermostFinder(holdsComments);
  return lines.map((line) => {
    const { hints } = line;
    if (isInFrontMatter(line, page)) return FRONT;
    if (!hints) return null;
    if (hints.block.name === MARKS) return NO_WORDS;
    return commentsAround(hints.block) ? COMMENT : null;
  });
}

/** Whether the line is no text, whatever a rule would make of its words. */
export function isNoText(label: Label | null): boolean {
  return label === FRONT || label === NO_WORDS;
}

function holdsComments({ name, attributes }: PageElement): boolean {
  if (WHOLE_PAGE.has(name)) return false;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase();
  return names.length > 1 && names.split(/\s+/u).some((one) => COMMENTS.has(one));
}
