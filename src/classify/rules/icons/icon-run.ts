import { findIconRuns } from '../../../lines/icons/find-icon-runs.js';
import { coversAll } from '../../../lines/span.js';
import type { Rule } from '../../rule.js';

export const iconRun: Rule = {
  code: 'IC001',
  name: 'icon-run',
  role: 'icon',
  why: 'One marker repeated between short names is what the titles of drawings leave behind.',
  hits: [
    'icon bookmark-bicon bookmarkicon cameraicon checkicon chevron downicon fb',
    'fbicon twicon vkicon',
    'Facebook iconInstagram iconPinterest icon',
    'GitHub LogoDiscord LogoYouTube Logo',
  ],
  misses: [
    'The icon of the icon painters is an icon in its own right.',
    'A fashion icon, a pop icon and a film icon met in Lisbon.',
    'Every icon on the screen gets a label, and an icon without one is greyed out.',
    'Silicon, lexicon, icon',
  ],
  matches: ({ text }) => coversAll(findIconRuns(text), text),
};
