import { findLigatures } from '../../../lines/icons/find-ligatures.js';
import { coversAll } from '../../../lines/span.js';
import type { Rule } from '../../rule.js';

export const iconLigature: Rule = {
  code: 'IC002',
  name: 'icon-ligature',
  role: 'icon',
  why: 'Icon fonts draw such a name; without the font it is left as letters.',
  hits: [
    'keyboard_arrow_down',
    'expand_more',
    'Ferries stop at noon, the harbour office said.\n> open_in_new',
  ],
  misses: ['max_retry_count', 'proxy_host', 'Use expand_more to open it.'],
  matches: ({ text }) => coversAll(findLigatures(text), text),
};
