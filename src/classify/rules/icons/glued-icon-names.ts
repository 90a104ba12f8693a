import { loadIconNames } from '../../../lines/icons/load-icon-names.js';
import type { Rule } from '../../rule.js';

/** Names in lower case, end to end: no space, no capital, no end of a sentence. */
const TOKEN = /^[a-z][a-z-]{24,}$/u;
const SHORTEST_NAME = 4;
const LONGEST_NAME = 16;
/** Names beyond one a hyphenated part: `border-top-left-radius` has none. */
const FEWEST_GLUED = 3;
const ENOUGH = 0.6;
const LONGEST = 2000;

export const gluedIconNames: Rule = {
  code: 'IC009',
  name: 'glued-icon-names',
  role: 'icon',
  why: 'A long word that is made of icon names end to end is a row of drawings without spaces.',
  hits: [
    'whatsappinstagramfacebooktwitteryoutubesearch',
    'linkedinangle-downxingpaper-planepinterest-pwhatsappcommenting',
  ],
  misses: [
    'donaudampfschifffahrtsgesellschaft',
    'internationalisation-of-standards',
    'border-bottom-right-radius',
  ],
  matches: ({ text }) => text.length <= LONGEST && TOKEN.test(text) && isRowOfNames(text),
};

function isRowOfNames(token: string): boolean {
  const { letters, names } = coverWithNames(token);
  const parts = token.split('-');
  return names - parts.length >= FEWEST_GLUED && letters >= parts.join('').length * ENOUGH;
}

interface Cover {
  readonly letters: number;
  readonly names: number;
}

/** The most letters of the token that names cover, and by how many names at the fewest. */
function coverWithNames(token: string): Cover {
  const { words, brands } = loadIconNames();
  const best: Cover[] = [{ letters: 0, names: 0 }];
  for (let end = 1; end <= token.length; end += 1) {
    let cover = best[end - 1] as Cover;
    for (let length = SHORTEST_NAME; length <= Math.min(end, LONGEST_NAME); length += 1) {
      const name = token.slice(end - length, end);
      if (!words.has(name) && !brands.has(name)) continue;
      const before = best[end - length] as Cover;
      cover = better(cover, { letters: before.letters + length, names: before.names + 1 });
    }
    best.push(cover);
  }
  return best[token.length] as Cover;
}

function better(a: Cover, b: Cover): Cover {
  return b.letters > a.letters || (b.letters === a.letters && b.names < a.names) ? b : a;
}
