import type { Family } from '../family.js';
import { endsSentence } from '../find-runs.js';

const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const MEASURES = ['Words', 'Ends', 'Capitalised', 'Function', 'Odds', 'Blanks'] as const;

/** The same measures of the three lines above and below. */
export const neighbours: Family = {
  name: 'neighbours',
  features: OFFSETS.flatMap((offset) =>
    MEASURES.map((measure) => `${offset < 0 ? 'above' : 'below'}${Math.abs(offset)}${measure}`),
  ),
  fill({ lines, scan, wordScores }, line, row, at) {
    let place = at;
    for (const offset of OFFSETS) {
      const other = line + offset;
      const isThere = other >= 0 && other < scan.count;
      const words = isThere ? scan.words[other]! : -1;
      row[place] = words;
      row[place + 1] = isThere && endsSentence(scan, other) ? 1 : 0;
      row[place + 2] = words > 0 ? scan.capitalised[other]! / words : 0;
      row[place + 3] = isThere ? wordScores.functionShare[other]! : 0;
      row[place + 4] = isThere ? wordScores.mean[other]! : 0;
      row[place + 5] = isThere ? Math.min(9, lines[other]!.blanksBefore) : 0;
      place += MEASURES.length;
    }
    return place;
  },
};
