import type { Rule } from '../../rule.js';

export const shareBar: Rule = {
  code: 'UI003',
  name: 'share-bar',
  role: 'share',
  why: 'A short line made only of network names is what a share bar leaves behind.',
  hits: ['Facebook Twitter WhatsApp'],
  misses: ['Facebook said on Monday it would appeal.'],
  matches: ({ words }, { share }) =>
    words.length > 0 && words.length < 7 && words.every((word) => share.has(word)),
};
