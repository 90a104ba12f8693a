import type { Family } from '../family.js';
import { PENALTIES } from '../measure-prose.js';

/** In or how far out of the run of lines with the densest prose, for each penalty. */
export const core: Family = {
  name: 'core',
  features: PENALTIES.flatMap((penalty) => [
    `coreLines${penalty}`,
    `coreChars${penalty}`,
    `corePlace${penalty}`,
    `coreProse${penalty}`,
  ]),
  fill({ prose, scan }, line, row, at) {
    const { proseBefore, charsBefore } = prose;
    let place = at;
    for (const [first, last] of prose.cores) {
      const isAbove = line < first;
      const isBelow = line >= last;
      row[place] = isAbove ? line - first : isBelow ? line - last + 1 : 0;
      row[place + 1] = isAbove
        ? charsBefore[line + 1]! - charsBefore[first]!
        : isBelow
          ? charsBefore[line]! - charsBefore[last]!
          : 0;
      row[place + 2] = last > first ? (line - first) / (last - first) : 0;
      row[place + 3] =
        (proseBefore[last]! - proseBefore[first]!) / Math.max(1, proseBefore[scan.count]!);
      place += 4;
    }
    return place;
  },
};
