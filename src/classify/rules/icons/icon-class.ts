import { loadIconNames } from '../../../lines/icons/load-icon-names.js';
import { isIconWord, nameWords } from '../../../lines/icons/name-words.js';
import type { Rule } from '../../rule.js';

/** One word of ASCII with at least one joint, as code and files are named. */
const IDENTIFIER = /^[#.]?[A-Za-z0-9]+(?:(?:--?|__?|[/.])[A-Za-z0-9]+)+(?:@\dx)?$/u;
const JOINT = /[-_/.]+/u;
const LONGEST = 80;
const DRAWN = new Set(['icon', 'icons', 'ico', 'logo', 'logomark', 'svg', 'glyphicon', 'sprite']);
/** How Android names the files of its icons. */
const ANDROID = /^ic_\w+$/u;
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
    'facebook-square twitter-square',
    'ic_launcher_round',
  ],
  misses: [
    'self-portrait',
    'pop-icons-of-our-time are back in fashion',
    'winnower.example/icon-share is the address',
    'mid-century',
    'fa-so-la',
    'check-in',
    'a play-off of home-made pin-wheels',
  ],
  matches: ({ text }) =>
    text.length <= LONGEST && (areClasses(text.split(' ')) || areJoinedNames(text.split(' '))),
};

function areClasses(tokens: readonly string[]): boolean {
  return tokens.every((token) => isClass(token) || isPrefix(token)) && tokens.some(isClass);
}

/** `facebook-square twitter-square`: one such word may be an English one, a row of them is not. */
function areJoinedNames(tokens: readonly string[]): boolean {
  return (
    tokens.length > 1 &&
    tokens.every(
      (token) => IDENTIFIER.test(token) && token.split(JOINT).every((part) => isIconWord(part)),
    )
  );
}

function isClass(token: string): boolean {
  if (!IDENTIFIER.test(token)) return false;
  const parts = token.replace(SCALE, '').toLowerCase().split(JOINT);
  return (
    parts.some((part) => DRAWN.has(part)) ||
    SCALE.test(token) ||
    ANDROID.test(token) ||
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
