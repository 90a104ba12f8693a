import type { MeasuredLine } from '../../../features/measure-page.js';
import { isMadeOf, isPhrase } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';

export const navigationLabel: Rule = {
  code: 'UI001',
  name: 'navigation-label',
  role: 'navigation',
  why: 'Outside the article’s prose a line of nothing but the labels of menus and controls is a menu.',
  hits: ['Skip to content', 'Home | Menu | Log in', 'Home News Sport Opinion'],
  misses: [
    'Home is where one can log in.',
    'Politics',
    '— Next!',
    '“Home.”',
    'The agency was founded in a kitchen, by two sisters who had never written a line of code.\n> Services\nIt builds shops for bakers, and looks after them for as long as there is bread in them.',
  ],
  phrases: ['navigation', 'section'],
  matches: (line, page) =>
    !isAmongProse(line, page) &&
    !headsComments(line, page) &&
    (isPhrase(line, 'navigation') || (line.size > 1 && isMadeOf(line, ['navigation', 'section']))),
};

/** Some languages have one word for what readers and what editors write. */
function headsComments(line: MeasuredLine, { densest: [first, end] }: SurveyedPage): boolean {
  return isPhrase(line, 'comments') && end > first && line.index >= end;
}

/** There `Services` is as likely a heading or a cell of a table. */
function isAmongProse({ index }: MeasuredLine, { densest: [first, end] }: SurveyedPage): boolean {
  return index > first && index < end - 1;
}
