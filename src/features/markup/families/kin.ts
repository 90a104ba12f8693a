import type { Family } from '../../family.js';
import { KINDS } from '../find-kin.js';
import type { MarkedPage } from '../scan-markup.js';

/** Levels that are climbed to where two lines meet. */
const MOST_LEVELS = 12;

/** What lines in alike elements are like, and how near the nearest prose stands in the tree. */
export const kin: Family<MarkedPage> = {
  name: 'kin',
  features: [
    ...KINDS.flatMap((kind) => [`${kind}Lines`, `${kind}Prose`, `${kind}Words`, `${kind}Links`]),
    'upToLastProse',
    'downToLastProse',
    'upToNextProse',
    'downToNextProse',
  ],
  fill({ markup, scan }, line, row, at) {
    let place = at;
    for (const { lines, proseShare, meanWords, linkDensity } of markup.kin) {
      row[place] = lines[line]!;
      row[place + 1] = proseShare[line]!;
      row[place + 2] = meanWords[line]!;
      row[place + 3] = linkDensity[line]!;
      place += 4;
    }
    const { block, parent } = markup.elements;
    const { depth } = markup.centre;
    for (const other of [markup.lastProse[line]!, markup.nextProse[line]!]) {
      const isThere = other >= 0 && other < scan.count;
      const [up, down] = isThere
        ? distance(block[line]!, block[other]!, parent, depth)
        : [MOST_LEVELS + 1, MOST_LEVELS + 1];
      row[place] = up;
      row[place + 1] = down;
      place += 2;
    }
    return place;
  },
};

/** Levels up from one element to where both meet, and down from there to the other. */
function distance(
  from: number,
  to: number,
  parent: Int32Array,
  depth: Int32Array,
): [number, number] {
  let [a, b] = [from, to];
  let [up, down] = [0, 0];
  while (a !== b && up < MOST_LEVELS && down < MOST_LEVELS) {
    const [isDeeper, isHigher] = [depth[a]! >= depth[b]!, depth[b]! >= depth[a]!];
    if (isDeeper) {
      a = parent[a]!;
      up += 1;
    }
    if (isHigher) {
      b = parent[b]!;
      down += 1;
    }
  }
  return [up, down];
}
