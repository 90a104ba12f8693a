import { remember } from '../../../core/remember.js';
import type { MeasuredLine } from '../../../features/measure-page.js';
import { loadIconNames } from '../../../lines/icons/load-icon-names.js';
import { iconWordShare, nameWords } from '../../../lines/icons/name-words.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';
import { isIconText } from './is-icon-text.js';

const NAME = /^[a-z][a-z0-9]*(?:[ _-]+[a-z0-9]+){0,3}$/u;
const LONG_NUMBER = /\d{3}/u;
const LONGEST = 28;
/** How far a list is followed, in lines, to either side. */
const REACH = 8;
const FEWEST = 4;

export const iconList: Rule = {
  code: 'IC012',
  name: 'icon-list',
  role: 'icon',
  why: 'Names in lower case, one a line, are icons when icons stand among them.',
  hits: [
    'bookmark-b\n> camera\ncheck\nchevron down\nchevron left\nclose',
    'icon share\n> fb\nclose\nchevron left\nsearch',
  ],
  misses: [
    'salt\n> butter\nflour\nmilk\neggs',
    'energy\n> climate change\npolicy\nwater',
    'chevron left\n> camera',
    '> date 2024-02-09\nicon camera\nicon check\nchevron down\nclose',
  ],
  matches: (line, page) => isName(line) && isAmongIcons(listAround(line, page), page),
};

function isName({ text }: MeasuredLine): boolean {
  return text.length <= LONGEST && NAME.test(text) && !LONG_NUMBER.test(text);
}

/** The names that stand directly above and below the line, and the line. */
function listAround({ index }: MeasuredLine, { lines }: SurveyedPage): MeasuredLine[] {
  let first = index;
  let last = index;
  while (index - first < REACH && lines[first - 1] && isName(lines[first - 1]!)) first -= 1;
  while (last - index < REACH && lines[last + 1] && isName(lines[last + 1]!)) last += 1;
  return lines.slice(first, last + 1);
}

function isAmongIcons(list: readonly MeasuredLine[], page: SurveyedPage): boolean {
  if (list.length < FEWEST) return false;
  const items = list.map(itemsOf(page));
  const certain = items.filter(({ isCertain }) => isCertain).length;
  const known = items.filter(({ isKnown }) => isKnown).length;
  return certain * 4 >= list.length && known * 2 >= list.length;
}

/** What an item of a list says of it. */
interface Item {
  readonly isCertain: boolean;
  readonly isKnown: boolean;
}

/** Every line of a page is asked for by all lines around it. */
const itemsOf = remember((page: SurveyedPage) =>
  remember((line: MeasuredLine): Item => {
    const words = nameWords(line.text);
    return { isCertain: isCertain(line, words, page), isKnown: iconWordShare(words) > 0 };
  }),
);

function isCertain(line: MeasuredLine, words: readonly string[], page: SurveyedPage): boolean {
  const { unmistakable } = loadIconNames().marks;
  return isIconText(line, page) || words.some((word) => unmistakable.has(word));
}
