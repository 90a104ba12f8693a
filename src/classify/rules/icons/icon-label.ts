import type { MeasuredLine } from '../../../features/measure-page.js';
import { type IconNames, loadIconNames } from '../../../lines/icons/load-icon-names.js';
import { isIconWord, nameWords } from '../../../lines/icons/name-words.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';

const LONGEST = 48;
const MOST_WORDS = 6;
const JOINTS = /[ _-]+/u;

export const iconLabel: Rule = {
  code: 'IC006',
  name: 'icon-label',
  role: 'icon',
  why: 'An icon’s own name, with the word icon or logo before or after it, is its title.',
  hits: [
    'icon camera',
    'icon chevron right',
    'Facebook icon',
    'Icon - Close',
    'BDC Hamburger Icon',
    'Instagram Logo',
    'Icône Facebook',
    'icon bookmark-b',
    '> icon gp\nicon camera',
    'Facebook icon\n> Zeglo icon',
  ],
  misses: [
    'Style icon',
    'A pop icon',
    'Icon of a generation',
    'The new logo',
    'Logo maker',
    'Icon range',
    'American football icon',
    'The search icon moved to the left.',
    'icon status',
    'NetLogo',
  ],
  matches: (line, page) => isLabel(line) && (isKnown(line) || hasKnownBeside(line, page)),
};

/** A marker first or last, and a short name beside it. */
function isLabel({ text }: MeasuredLine): boolean {
  if (text.length > LONGEST || !isName(text)) return false;
  const { stop } = loadIconNames().marks;
  const words = text.toLowerCase().split(JOINTS);
  const hasMarker = isMarker(words[0]) || isMarker(words.at(-1));
  const isShort = words.length > 1 && words.length <= MOST_WORDS;
  return hasMarker && isShort && !words.some((word) => stop.has(word));
}

function isName(text: string): boolean {
  return /^[\p{L}\p{M}\p{N} _/&+'’-]+$/u.test(text);
}

function isMarker(word: string | undefined): boolean {
  return word !== undefined && loadIconNames().marks.markers.includes(word);
}

function isKnown({ text }: MeasuredLine): boolean {
  const icons = loadIconNames();
  const words = nameWords(text).filter((word) => !isMarker(word));
  if (isPhraseLike(text)) return words.some((word) => isUnmistakable(word, icons));
  const known = words.filter((word) => isIconWord(word, icons) && !icons.marks.fields.has(word));
  return words.length > 0 && known.length * 2 >= words.length;
}

/** `Icon range`, `Logo maker` and `The new logo` may be headings or captions as well. */
function isPhraseLike(text: string): boolean {
  return /^(?:Icon|Logo) \p{L}/u.test(text) || / logo$/u.test(text);
}

function isUnmistakable(word: string, { brands, marks }: IconNames): boolean {
  return brands.has(word) || marks.unmistakable.has(word) || marks.shapes.has(word);
}

function hasKnownBeside({ index }: MeasuredLine, { lines }: SurveyedPage): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (line) => line !== undefined && isLabel(line) && isKnown(line),
  );
}
