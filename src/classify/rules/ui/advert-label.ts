import { isMadeOf } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

export const advertLabel: Rule = {
  code: 'AD001',
  name: 'advert-label',
  role: 'advert',
  why: 'A line of nothing but the label of an advert marks where one stood.',
  hits: [
    'Advertisement',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Sponsored content',
    'Anzeige',
    '– Advertisement.',
    '– Article continues below.',
  ],
  misses: ['Advertisement spending fell by a third in March.', 'Advertisers'],
  phrases: ['advert'],
  matches: (line) => line.size < 15 && isMadeOf(line, ['advert']),
};
