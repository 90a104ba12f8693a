import type { Family } from '../../family.js';
import { PLACE_NAMES } from '../find-places.js';
import type { MarkedPage } from '../scan-markup.js';

/** The line's own element, and what it stands in. */
export const element: Family<MarkedPage> = {
  name: 'element',
  features: [
    'linkDensity',
    'boldDensity',
    'italicDensity',
    'hidden',
    'marks',
    'level',
    'depth',
    'depthOverProse',
    'inlineLevels',
    ...PLACE_NAMES.map((name) => `${name}Levels`),
  ],
  fill({ markup }, line, row, at) {
    const { hints, centre, elements, places } = markup;
    const own = elements.element[line]!;
    const block = elements.block[line]!;
    row[at] = markup.linkDensity[line]!;
    row[at + 1] = hints[line]?.boldDensity ?? 0;
    row[at + 2] = hints[line]?.italicDensity ?? 0;
    row[at + 3] = markup.hidden[line]!;
    row[at + 4] = Math.min(20, hints[line]?.marks.length ?? 0);
    row[at + 5] = markup.level[line]!;
    row[at + 6] = centre.depth[block]!;
    row[at + 7] = centre.depth[block]! - centre.proseDepth;
    row[at + 8] = centre.depth[own]! - centre.depth[block]!;
    let place = at + 9;
    for (const levels of places.levels) row[place++] = levels[own]!;
    return place;
  },
};
