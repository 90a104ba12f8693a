import type { Family } from '../family.js';
import { looksLikeHeadline } from '../find-runs.js';

/** Runs of lines of one kind, and how alike the neighbours are. */
export const runs: Family = {
  name: 'runs',
  features: [
    'shortBefore',
    'shortAfter',
    'headline',
    'headlinesBefore',
    'headlinesAfter',
    'styleBefore',
    'styleAfter',
    'lengthOverAbove',
    'lengthOverBelow',
  ],
  fill({ runs, scan }, line, row, at) {
    const chars = scan.chars[line]!;
    row[at] = runs.shortBefore[line]!;
    row[at + 1] = runs.shortAfter[line]!;
    row[at + 2] = looksLikeHeadline(scan, line) ? 1 : 0;
    row[at + 3] = runs.headlinesBefore[line]!;
    row[at + 4] = runs.headlinesAfter[line]!;
    row[at + 5] = runs.styleBefore[line]!;
    row[at + 6] = runs.styleAfter[line]!;
    row[at + 7] = line > 0 ? chars / scan.chars[line - 1]! : 0;
    row[at + 8] = line + 1 < scan.count ? chars / scan.chars[line + 1]! : 0;
    return at + 9;
  },
};
