import { isPhrase } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

export const commentsHead: Rule = {
  code: 'CM001',
  name: 'comments-head',
  role: 'comments',
  why: 'A line that is nothing but the head of the comments, or a call to write one.',
  hits: ['Leave a reply', '12 comments'],
  misses: ['Leave a reply on the counter and nobody will read it.'],
  matches: (line) => isPhrase(line, 'comments'),
};
