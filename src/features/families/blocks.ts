import type { Family } from '../family.js';
import { GAPS } from '../find-blocks.js';

/** The block of prose that the line is in or near: its size, and its place after the largest. */
export const blocks: Family = {
  name: 'blocks',
  features: GAPS.flatMap((gap) => [
    `block${gap}Inside`,
    `block${gap}Share`,
    `block${gap}ToLargest`,
    `block${gap}Words`,
    `block${gap}LineWords`,
    `block${gap}Above`,
    `block${gap}NextWords`,
    `block${gap}FromStart`,
    `block${gap}ToEnd`,
  ]),
  fill({ blocks, prose, scan }, line, row, at) {
    const all = Math.max(1, prose.proseBefore[scan.count]!);
    let place = at;
    for (const { block, words, lines, first, last, largest } of blocks) {
      const own = block[line]!;
      const isInside = own >= 0 && line <= last[own]!;
      row[place] = isInside ? 1 : 0;
      row[place + 1] = own < 0 ? 0 : words[own]! / all;
      row[place + 2] = own < 0 ? -99 : own - largest;
      row[place + 3] = own < 0 ? 0 : words[own]!;
      row[place + 4] = own < 0 ? 0 : words[own]! / lines[own]!;
      row[place + 5] = own < 0 ? 0 : prose.proseBefore[first[own]!]! / all;
      row[place + 6] = words[own + 1] ?? 0;
      row[place + 7] = own < 0 ? -1 : line - first[own]!;
      row[place + 8] = own < 0 ? -999 : last[own]! - line;
      place += 9;
    }
    return place;
  },
};
