import type { MeasuredLine } from '../../../features/measure-page.js';
import { isPhrase, openingWords } from '../../../features/read-phrases.js';
import { isProse } from '../../is-prose.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';

/** So near below `About the author` a paragraph is about the author. */
const REACH = 3;
/** `<Name> is a freelance journalist`: the phrase follows the name closely. */
const NAME_WORDS = 5;

export const authorBio: Rule = {
  code: 'BI001',
  name: 'author-bio',
  role: 'author-bio',
  why: 'The head of a note on the author, and the paragraph below it, are no part of the story.',
  hits: [
    'About the author',
    'About the author\n> Hedda Lorne has written about crafts since she gave up her own, and lives in Tolvik.',
  ],
  misses: ['About the author of the letter nothing was known.', 'Hedda Lorne is a potter.'],
  matches: (line, page) => isHead(line) || followsHead(line, page),
};

function isHead(line: MeasuredLine): boolean {
  return isPhrase(line, 'bio') && line.size > 1;
}

function followsHead(line: MeasuredLine, { lines }: SurveyedPage): boolean {
  if (!isProse(line) || openingWords(line, 'bio') > NAME_WORDS) return false;
  for (let index = line.index - 1; index >= line.index - REACH; index -= 1) {
    const above = lines[index];
    if (above === undefined || isProse(above)) return false;
    if (isHead(above)) return true;
  }
  return false;
}
