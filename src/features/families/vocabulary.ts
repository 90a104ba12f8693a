import type { Family } from '../family.js';

/** What the learned log-odds of words say of the line. */
export const vocabulary: Family = {
  name: 'vocabulary',
  features: [
    'oddsSum',
    'oddsMean',
    'oddsLeast',
    'oddsGreatest',
    'oddsFirst',
    'oddsLast',
    'oddsOpening',
  ],
  fill({ wordScores }, line, row, at) {
    row[at] = wordScores.sum[line]!;
    row[at + 1] = wordScores.mean[line]!;
    row[at + 2] = wordScores.least[line]!;
    row[at + 3] = wordScores.greatest[line]!;
    row[at + 4] = wordScores.first[line]!;
    row[at + 5] = wordScores.last[line]!;
    row[at + 6] = wordScores.opening[line]!;
    return at + 7;
  },
};
