import { hasPhrase, isPhrase } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

/** A sign, or the word, and a year: what opens the last line of a site. */
const COPYRIGHT = /^(?:copyright\b|©|\(c\)).{0,40}\b(?:19|20)\d\d\b/iu;
const LONGEST = 40;

export const legalLine: Rule = {
  code: 'LG001',
  name: 'legal-line',
  role: 'legal',
  why: 'A copyright notice with its year, or the name of a page of terms, is the fine print of a site.',
  hits: [
    'Terms of use',
    'The gauges were read on every day of the year by the same two women of the harbour.\n> All rights reserved\nThe drift was larger than they had expected, and nobody knows why.',
    '© 2021 Harbour Gazette. All rights reserved.',
    'Copyright © 2019-2024 Harbour Gazette',
  ],
  misses: [
    'The copyright of 2019 was sold with the house, and nobody knew it until the heirs sued.',
    '© Harbour Gazette / Ines Marlow',
  ],
  matches: (line) =>
    isPhrase(line, 'legal') ||
    (line.size <= LONGEST &&
      line.digits >= 4 &&
      COPYRIGHT.test(line.text) &&
      (hasPhrase(line, 'legal') || !line.endsSentence)),
};
