import type { Rule } from '../../rule.js';

const LABEL = /^(?:URL Source: \S+|Markdown Content:|Number of Pages: \d+)$/u;

export const readerLabel: Rule = {
  code: 'UI004',
  name: 'reader-label',
  role: 'other',
  why: 'Services that turn pages into Markdown write such labels above what they have read.',
  hits: ['URL Source: https://harbour.example/night', 'Markdown Content:', 'Number of Pages: 3'],
  misses: ['Source: the harbour office', 'Markdown content: a guide for beginners'],
  matches: ({ text }) => LABEL.test(text),
};
