import type { Family } from '../family.js';

/** The page as a whole: the same in every row. */
export const page: Family = {
  name: 'page',
  features: ['pageLines', 'pageWords', 'pageProseShare', 'pageProse', 'pageLineLength'],
  fill({ scan, prose }, _line, row, at) {
    const words = prose.wordsBefore[scan.count]!;
    const proseWords = prose.proseBefore[scan.count]!;
    row[at] = scan.count;
    row[at + 1] = words;
    row[at + 2] = words > 0 ? proseWords / words : 0;
    row[at + 3] = proseWords;
    row[at + 4] = prose.charsBefore[scan.count]! / scan.count;
    return at + 5;
  },
};
