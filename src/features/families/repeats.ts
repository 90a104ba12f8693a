import type { Family } from '../family.js';

/** Whether the line, its beginning or its end stands elsewhere on the page. */
export const repeats: Family = {
  name: 'repeats',
  features: ['same', 'samePlace', 'sameStart', 'sameEnd'],
  fill({ repeats }, line, row, at) {
    row[at] = repeats.same[line]!;
    row[at + 1] = repeats.place[line]!;
    row[at + 2] = repeats.sameStart[line]!;
    row[at + 3] = repeats.sameEnd[line]!;
    return at + 4;
  },
};
