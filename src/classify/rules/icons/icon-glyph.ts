import { lazily } from '../../../core/lazily.js';
import type { Rule } from '../../rule.js';

const GLYPH = lazily(() => /\p{Co}/u);
/** Glyphs, the selectors that may follow one, spaces and a count. */
const ONLY_GLYPHS = lazily(() => /^(?:[\p{Co}\s\p{N}]|\ufe0e|\ufe0f)+$/u);

export const iconGlyph: Rule = {
  code: 'IC003',
  name: 'icon-glyph',
  role: 'icon',
  why: 'Private-use characters are drawings of an icon font; a count may stand beside them.',
  hits: ['\ue801', '\uf09a \uf099', '> \uf164 12\nFerries stop at noon.'],
  misses: ['12', 'The \uf8ff keynote began at ten.'],
  matches: ({ text }) => GLYPH().test(text) && ONLY_GLYPHS().test(text),
};
