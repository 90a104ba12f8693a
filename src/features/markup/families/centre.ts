import type { Family } from '../../family.js';
import { SHARES } from '../find-centre.js';
import type { MarkedPage } from '../scan-markup.js';

/** Where the line stands to the elements that hold the body of prose. */
export const centre: Family<MarkedPage> = {
  name: 'centre',
  features: [
    'topUp',
    'topDown',
    'topDirect',
    'topShare',
    'topProseAbove',
    'topProseBelow',
    ...['Top', ...SHARES].flatMap((name) => [`inside${name}`, `since${name}`, `until${name}`]),
  ],
  fill({ markup }, line, row, at) {
    const { centre, elements, tree, proseBefore } = markup;
    const block = elements.block[line]!;
    const { top, shared, depth } = centre;
    const meeting = shared[block]!;
    row[at] = depth[block]! - depth[meeting]!;
    row[at + 1] = depth[top]! - depth[meeting]!;
    row[at + 2] = elements.parent[block] === top ? 1 : 0;
    row[at + 3] = tree.prose[top]! / Math.max(1, tree.prose[0]!);
    const first = Math.min(tree.first[top]!, line);
    const last = Math.max(tree.last[top]!, line);
    row[at + 4] = proseBefore[line]! - proseBefore[first]!;
    row[at + 5] = proseBefore[last + 1]! - proseBefore[line + 1]!;
    let place = at + 6;
    for (const holder of [top, ...centre.holders]) {
      row[place] = line >= tree.first[holder]! && line <= tree.last[holder]! ? 1 : 0;
      row[place + 1] = line - tree.first[holder]!;
      row[place + 2] = tree.last[holder]! - line;
      place += 3;
    }
    return place;
  },
};
