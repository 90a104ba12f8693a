import { isMadeOf, isPhrase } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

export const navigationLabel: Rule = {
  code: 'UI001',
  name: 'navigation-label',
  role: 'navigation',
  why: 'A line of nothing but the labels of menus and controls is a menu.',
  hits: ['Skip to content', 'Home | Menu | Log in', 'Home News Sport Opinion'],
  misses: ['Home is where one can log in.', 'Politics'],
  matches: (line) =>
    isPhrase(line, 'navigation') ||
    (line.words.length > 1 && isMadeOf(line, ['navigation', 'section'])),
};
