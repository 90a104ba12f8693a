import type { Family } from '../family.js';

/** Blank lines around, and whether the line was cut from its neighbours. */
export const layout: Family = {
  name: 'layout',
  features: ['blanksBefore', 'blanksAfter', 'glued', 'gluedNext'],
  fill({ lines }, line, row, at) {
    const next = lines[line + 1];
    row[at] = Math.min(9, lines[line]!.blanksBefore);
    row[at + 1] = Math.min(9, next?.blanksBefore ?? 9);
    row[at + 2] = lines[line]!.glued ? 1 : 0;
    row[at + 3] = next?.glued ? 1 : 0;
    return at + 4;
  },
};
