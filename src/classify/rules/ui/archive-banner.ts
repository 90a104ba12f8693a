import type { MeasuredLine } from '../../../features/measure-page.js';
import type { Rule } from '../../rule.js';

/** The banner stands at the top of a page, and is so many lines long at most. */
const TOP = 60;
const LONGEST = 12;

/** What the Wayback Machine puts above a page: who made the copy, for which collection, and when. */
export const archiveBanner: Rule = {
  code: 'UI005',
  name: 'archive-banner',
  role: 'navigation',
  why: 'An archive of the web says above each page who collected it, between labels that are always the same.',
  hits: [
    'COLLECTED BY\n\n> Organization: Alexa Crawls\n\nCollection: Alexa Crawls\n\nTIMESTAMPS\n\nThe night ferry',
    '> COLLECTED BY\n\nOrganization: Internet Archive\n\nTIMESTAMPS\n\nThe night ferry',
  ],
  misses: [
    'COLLECTED BY\n\n> The shells of the beach below the light\n\nThe night ferry',
    'COLLECTED BY\n\nOrganization: Internet Archive\n\nTIMESTAMPS\n\n> The night ferry',
  ],
  matches: ({ index }, { lines }) => {
    if (index >= TOP) return false;
    const opens = findNear(lines, index, -1, 'COLLECTED BY');
    return opens && findNear(lines, index, 1, 'TIMESTAMPS');
  },
};

/** Whether a line has this text, from one on in a direction. */
function findNear(
  lines: readonly MeasuredLine[],
  from: number,
  step: -1 | 1,
  text: string,
): boolean {
  for (let far = 0; far <= LONGEST; far += 1) {
    if (lines[from + step * far]?.text === text) return true;
  }
  return false;
}
