import type { Family } from '../family.js';

/** Words shared with the prose nearby, with all prose and with the lines where titles stand. */
export const overlap: Family = {
  name: 'overlap',
  features: ['sharedAbove', 'sharedBelow', 'sharedCore', 'sharedHead'],
  fill({ overlap }, line, row, at) {
    row[at] = overlap.above[line]!;
    row[at + 1] = overlap.below[line]!;
    row[at + 2] = overlap.core[line]!;
    row[at + 3] = overlap.head[line]!;
    return at + 4;
  },
};
