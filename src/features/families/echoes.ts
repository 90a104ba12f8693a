import type { Family } from '../family.js';

const RADII = [1, 3, 8, 20] as const;

/**
 * What lists of comments and teasers leave around their texts: short lines that stand on the
 * page again and again (`Reply`), and lines with numbers (dates, counts).
 */
export const echoes: Family = {
  name: 'echoes',
  features: RADII.flatMap((radius) => [
    `repeated${radius}`,
    `numbered${radius}Above`,
    `numbered${radius}Below`,
    `rejected${radius}Above`,
    `rejected${radius}Below`,
  ]).concat('linesSinceRejected', 'linesUntilRejected', 'rejectedAbove', 'rejectedShare'),
  fill({ echoes, scan }, line, row, at) {
    const { repeatedBefore, numberedBefore, rejectedBefore } = echoes;
    const { count } = scan;
    let place = at;
    for (const radius of RADII) {
      const first = Math.max(0, line - radius);
      const last = Math.min(count, line + radius + 1);
      const around = last - first - 1 || 1;
      const own = repeatedBefore[line + 1]! - repeatedBefore[line]!;
      row[place] = (repeatedBefore[last]! - repeatedBefore[first]! - own) / around;
      row[place + 1] = numberedBefore[line]! - numberedBefore[first]!;
      row[place + 2] = numberedBefore[last]! - numberedBefore[line + 1]!;
      row[place + 3] = rejectedBefore[line]! - rejectedBefore[first]!;
      row[place + 4] = rejectedBefore[last]! - rejectedBefore[line + 1]!;
      place += 5;
    }
    row[place] = echoes.lastRejected[line]! < 0 ? 999 : line - echoes.lastRejected[line]!;
    row[place + 1] = echoes.nextRejected[line] === count ? 999 : echoes.nextRejected[line]! - line;
    row[place + 2] = rejectedBefore[line]!;
    row[place + 3] = rejectedBefore[line]! / Math.min(-1e-6, rejectedBefore[count]!);
    return place + 4;
  },
};
