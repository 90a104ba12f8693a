import type { MeasuredLine } from '../../../features/measure-page.js';
import { isPhrase } from '../../../features/read-phrases.js';
import { isInterlude } from '../../is-interlude.js';
import { isProse } from '../../is-prose.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';

const FEWEST_WORDS = 4;
/** So far below its head, in lines, a list of stories still goes on. */
const REACH = 15;

export const headlineListedElsewhere: Rule = {
  code: 'PR002',
  name: 'headline-listed-elsewhere',
  role: 'promo',
  why: 'A headline between paragraphs that a list of other stories below has too is another story’s.',
  hits: [
    'The rowers were leading by four lengths on Saturday when they turned their boat round.\n> Museum shows its smallest boat\nThey got hold of the dog by its collar, lifted it over the side and came in last.\nMost read\nMuseum shows its smallest boat\nWhy the mill turns at night',
  ],
  misses: [
    'The rowers were leading by four lengths on Saturday when they turned their boat round.\n> Museum shows its smallest boat\nThey got hold of the dog by its collar, lifted it over the side and came in last.\nMuseum shows its smallest boat',
    'Top picks\nThe smallest boat of all\nThe mill that turns at night\nThe rowers were leading by four lengths on Saturday when they turned their boat round.\n> The smallest boat of all\nThey got hold of the dog by its collar, lifted it over the side and came in last.',
  ],
  matches: (line, page) =>
    line.wordCount >= FEWEST_WORDS &&
    !isProse(line) &&
    isInterlude(line, page) &&
    isListed(line, page),
};

/** A list above may be that of the article's own parts. */
function isListed(line: MeasuredLine, page: SurveyedPage): boolean {
  const copies = page.copies.get(line.key) ?? [];
  return copies.some((copy) => copy > line.index && isBelowHead(copy, page));
}

function isBelowHead(index: number, { lines }: SurveyedPage): boolean {
  for (let above = index - 1; above >= index - REACH; above -= 1) {
    const line = lines[above];
    if (line === undefined || isProse(line)) return false;
    if (isPhrase(line, 'related')) return true;
  }
  return false;
}
