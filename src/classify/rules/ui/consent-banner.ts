import type { MeasuredLine } from '../../../features/measure-page.js';
import { isMadeOf, openingWords } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

const MOST_WORDS = 150;
const TELLING = 3;

export const consentBanner: Rule = {
  code: 'CO001',
  name: 'consent-banner',
  role: 'consent',
  why: 'Only a consent banner opens with We use cookies or These cookies are, or is made of Accept and Reject.',
  hits: [
    'We use cookies to give you the best experience on our website.',
    'Accept all cookies',
    'Reject all | Manage preferences',
    'These cookies help the harbour count its visitors and find out which pages they read.',
    'Wir verwenden Cookies, um Ihnen das beste Nutzungserlebnis zu bieten.',
  ],
  misses: ['Cookies were baked for the whole village.', 'They accept all of it without a word.'],
  phrases: ['consent'],
  matches: (line) => isMadeOf(line, ['consent']) || opensBanner(line),
};

function opensBanner(line: MeasuredLine): boolean {
  return line.wordCount <= MOST_WORDS && openingWords(line, 'consent') >= TELLING;
}
