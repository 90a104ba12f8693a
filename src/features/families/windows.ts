import type { Family } from '../family.js';

const RADII = [2, 5, 12, 30] as const;

/** How dense prose is in the lines above and below, at several scales. */
export const windows: Family = {
  name: 'windows',
  features: RADII.flatMap((radius) => [
    `proseAbove${radius}`,
    `proseBelow${radius}`,
    `shareAbove${radius}`,
    `shareBelow${radius}`,
    `lengthAround${radius}`,
  ]),
  fill({ scan, prose }, line, row, at) {
    const { proseBefore, wordsBefore } = prose;
    let place = at;
    for (const radius of RADII) {
      const first = Math.max(0, line - radius);
      const last = Math.min(scan.count, line + radius + 1);
      const proseAbove = proseBefore[line]! - proseBefore[first]!;
      const proseBelow = proseBefore[last]! - proseBefore[line + 1]!;
      const wordsAbove = wordsBefore[line]! - wordsBefore[first]!;
      const wordsBelow = wordsBefore[last]! - wordsBefore[line + 1]!;
      row[place] = proseAbove;
      row[place + 1] = proseBelow;
      row[place + 2] = wordsAbove > 0 ? proseAbove / wordsAbove : 0;
      row[place + 3] = wordsBelow > 0 ? proseBelow / wordsBelow : 0;
      row[place + 4] = (wordsBefore[last]! - wordsBefore[first]!) / (last - first);
      place += 5;
    }
    return place;
  },
};
