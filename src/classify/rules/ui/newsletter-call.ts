import type { MeasuredLine } from '../../../features/measure-page.js';
import { isMadeOf, openingWords } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

const MOST_WORDS = 40;
/** An opening of one word, such as `Newsletter`, may open a sentence about one. */
const TELLING = 3;

export const newsletterCall: Rule = {
  code: 'NL001',
  name: 'newsletter-call',
  role: 'newsletter',
  why: 'A call to subscribe by mail or to pay is addressed to the reader, not to the story.',
  hits: [
    'Sign up for our newsletter',
    'Subscribe to our newsletter and get the best of the week.',
    'Newsletter',
    'Already a subscriber? Log in',
    '“Sign up for our newsletter.”',
    '– Subscribe to our newsletter.',
  ],
  misses: [
    '“Subscribe!”',
    'Newsletter sales rose in March.',
    'He signed up for the navy at seventeen.',
  ],
  phrases: ['newsletter', 'appeal'],
  matches: (line) =>
    line.wordCount <= MOST_WORDS &&
    (isMadeOf(line, ['newsletter', 'appeal']) || opensWithCall(line)),
};

function opensWithCall(line: MeasuredLine): boolean {
  return Math.max(openingWords(line, 'newsletter'), openingWords(line, 'appeal')) >= TELLING;
}
