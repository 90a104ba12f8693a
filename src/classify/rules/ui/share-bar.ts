import { isMadeOf } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

export const shareBar: Rule = {
  code: 'UI003',
  name: 'share-bar',
  role: 'share',
  why: 'A short line made only of network names and verbs of sharing is what a share bar leaves.',
  hits: [
    'Pinterest',
    'Facebook Twitter WhatsApp',
    'Share on Facebook | Copy link',
    'Share',
    '– Share this article.',
  ],
  misses: ['Facebook said on Monday it would appeal.', 'Facebook and Twitter'],
  phrases: ['share'],
  matches: (line) => line.size < 30 && isMadeOf(line, ['share']),
};
