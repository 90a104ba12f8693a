import { loadIconNames } from '../../../lines/icons/load-icon-names.js';
import { isIconWord, nameWords } from '../../../lines/icons/name-words.js';
import type { Rule } from '../../rule.js';

/** One word of ASCII with at least one joint, as code and files are named. */
const IDENTIFIER = /^[#.]?[A-Za-z0-9]+(?:(?:--?|__?|[/.])[A-Za-z0-9]+)+(?:@\dx)?$/u;
const JOINT = /[-_/.]+/u;
const LONGEST = 80;
const DRAWN = new Set(['icon', 'icons', 'ico', 'logo', 'logomark', 'svg', 'glyphicon', 'sprite']);
const SCALE = /@\dx$/u;
const PIXELS = /_\d{2,4}x\d{2,4}(?:_|$)/u;

export const iconClass: Rule = {
  code: 'IC007',
  name: 'icon-class',
  role: 'icon',
  why: 'An identifier that says icon, or begins as icon classes do, is no word of an article.',
  hits: [
    'icon-share',
    'fa-twitter',
    'fa fa-twitter',
    'Icon/UI/close',
    'Brand_Icon_Close_Circle_Color',
    'ic_share_24px',
    'groove-logo',
    'menu-bar@2x',
    'Dividers_1_500x100_3',
    'glyphicon glyphicon-search',
  ],
  misses: [
    'self-portrait',
    'pop-icons-of-our-time are back in fashion',
    'winnower.example/icon-share is the address',
    'mid-century',
    'fa-so-la',
  ],
  matches: ({ text }) =>
    text.length <= LONGEST &&
    text.split(' ').every((token) => isClass(token) || isPrefix(token)) &&
    text.split(' ').some(isClass),
};

function isClass(token: string): boolean {
  if (!IDENTIFIER.test(token)) return false;
  const parts = token.replace(SCALE, '').toLowerCase().split(JOINT);
  return (
    parts.some((part) => DRAWN.has(part)) ||
    SCALE.test(token) ||
    PIXELS.test(token) ||
    hasPrefix(parts)
  );
}

/** `fa-twitter`, `ui-arrow-short--left`: a prefix, and then nothing but icon words. */
function hasPrefix([first = '', ...rest]: readonly string[]): boolean {
  return isPrefix(first) && rest.flatMap(nameWords).every((word) => isIconWord(word));
}

function isPrefix(word: string): boolean {
  return loadIconNames().marks.prefixes.has(word);
}
