import type { MeasuredLine } from '../../../features/measure-page.js';
import { isPhrase } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';

export const relatedHead: Rule = {
  code: 'RL001',
  name: 'related-head',
  role: 'related',
  why: 'A line that is nothing but the head of a list of other stories.',
  hits: ['Most read', 'You may also like'],
  misses: ['Most read the letter twice before they signed it.'],
  phrases: ['related'],
  matches: (line, page) => isPhrase(line, 'related') && !isMenuLabel(line, page),
};

/** Above the article `Top stories` heads stories, but `News` is a section of the site. */
function isMenuLabel(line: MeasuredLine, { densest: [first, end] }: SurveyedPage): boolean {
  const isAbove = line.index < first && end > first;
  return isAbove && (isPhrase(line, 'navigation') || isPhrase(line, 'section'));
}
