import { isPhrase } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

export const relatedHead: Rule = {
  code: 'RL001',
  name: 'related-head',
  role: 'related',
  why: 'A line that is nothing but the head of a list of other stories.',
  hits: ['Most read', 'You may also like'],
  misses: ['Most read the letter twice before they signed it.'],
  matches: (line) => isPhrase(line, 'related'),
};
