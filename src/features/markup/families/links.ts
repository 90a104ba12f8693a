import type { Family } from '../../family.js';
import type { MarkedPage } from '../scan-markup.js';

const RADII = [2, 5, 12, 30] as const;
const OFFSETS = [-2, -1, 1, 2] as const;

/** Which share of the characters around the line is links, and how the neighbours stand. */
export const links: Family<MarkedPage> = {
  name: 'links',
  features: [
    ...RADII.flatMap((radius) => [`linksAbove${radius}`, `linksBelow${radius}`]),
    ...OFFSETS.flatMap((offset) => {
      const name = `${offset < 0 ? 'above' : 'below'}${Math.abs(offset)}`;
      return [`${name}Link`, `${name}Level`, `${name}Depth`, `${name}Hidden`];
    }),
  ],
  fill({ scan, prose, markup }, line, row, at) {
    const { linkCharsBefore, centre, elements } = markup;
    const share = (first: number, last: number) =>
      (linkCharsBefore[last]! - linkCharsBefore[first]!) /
      Math.max(1, prose.charsBefore[last]! - prose.charsBefore[first]!);
    let place = at;
    for (const radius of RADII) {
      row[place] = share(Math.max(0, line - radius), line);
      row[place + 1] = share(line + 1, Math.max(line + 1, Math.min(scan.count, line + radius + 1)));
      place += 2;
    }
    const depth = centre.depth[elements.block[line]!]!;
    for (const offset of OFFSETS) {
      const other = line + offset;
      const isThere = other >= 0 && other < scan.count;
      row[place] = isThere ? markup.linkDensity[other]! : -1;
      row[place + 1] = isThere ? markup.level[other]! : 0;
      row[place + 2] = isThere ? centre.depth[elements.block[other]!]! - depth : 99;
      row[place + 3] = isThere ? markup.hidden[other]! : 0;
      place += 4;
    }
    return place;
  },
};
