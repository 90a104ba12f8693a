import { openingWords } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

/** `Play` opens a line as well; what names an embed is longer. */
const LEAST_WORDS = 3;
const MOST_WORDS = 25;
const HANDLE = /\(@[\w.]{1,40}\)/;

export const embedLabel: Rule = {
  code: 'ME004',
  name: 'embed-label',
  role: 'media',
  why: 'A line that says who shared a post, with the name of the account, labels an embed.',
  hits: [
    'A post shared by Harbour Books (@harbourbooks)',
    'Ein Beitrag geteilt von Ida Roos (@ida.roos) am Apr 21, 2019 um 4:47 PDT',
  ],
  misses: [
    'A post shared by the harbour office said that the ferry sails again.',
    'Play it again, says Ida Roos (@ida.roos)',
  ],
  phrases: ['media'],
  matches: (line) =>
    line.wordCount <= MOST_WORDS &&
    openingWords(line, 'media') >= LEAST_WORDS &&
    HANDLE.test(line.text),
};
