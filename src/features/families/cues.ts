import type { Family } from '../family.js';
import { CUE_NAMES, REGION_CUES } from '../measure-cues.js';

/** Phrases of the lexicon in the line, and how far the nearest lines made of them are. */
export const cues: Family = {
  name: 'cues',
  features: [
    ...CUE_NAMES.map((name) => `${name}Cue`),
    ...REGION_CUES.flatMap((name) => [`linesSince_${name}`, `linesUntil_${name}`]),
  ],
  fill({ cues, scan }, line, row, at) {
    let place = at;
    for (const covered of cues.covered) row[place++] = covered[line]!;
    for (let cue = 0; cue < REGION_CUES.length; cue += 1) {
      const last = cues.last[cue]![line]!;
      const next = cues.next[cue]![line]!;
      row[place++] = last < 0 ? 999 : line - last;
      row[place++] = next === scan.count ? 999 : next - line;
    }
    return place;
  },
};
