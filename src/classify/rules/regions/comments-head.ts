import type { MeasuredLine } from '../../../features/measure-page.js';
import { isPhrase, openingWords } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

export const commentsHead: Rule = {
  code: 'CM001',
  name: 'comments-head',
  role: 'comments',
  why: 'A line that is nothing but the head of the comments, or a call to write one.',
  hits: ['Discussion', 'Leave a reply', '12 comments', 'Comments (2)'],
  misses: ['– What do you think?', 'Leave a reply on the counter and nobody will read it.'],
  phrases: ['comments'],
  matches: headsComments,
};

/** Whether a line is the head of the comments, or a call to write one. */
export function headsComments(line: MeasuredLine): boolean {
  return isPhrase(line, 'comments') || isCounted(line);
}

/** `Comments (2)`: the head, and after it nothing but how many. */
function isCounted(line: MeasuredLine): boolean {
  const opening = openingWords(line, 'comments');
  return opening > 0 && opening === line.size - 1 && /^\d+$/.test(line.words[opening]!);
}
