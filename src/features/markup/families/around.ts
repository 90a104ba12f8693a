import type { Family } from '../../family.js';
import type { MarkedPage } from '../scan-markup.js';

const STEPS = [0, 1, 2, 3, 4, 5] as const;

/** What stands in the line's block and in each wider element around it. */
export const around: Family<MarkedPage> = {
  name: 'around',
  features: STEPS.flatMap((step) => [
    `lines${step}`,
    `words${step}`,
    `proseShare${step}`,
    `proseDensity${step}`,
    `linkDensity${step}`,
    `place${step}`,
  ]),
  fill({ markup }, line, row, at) {
    const { tree, elements } = markup;
    const all = Math.max(1, tree.prose[0]!);
    let place = at;
    let own = elements.block[line]!;
    for (const _ of STEPS) {
      const lines = tree.lines[own]!;
      row[place] = lines;
      row[place + 1] = tree.words[own]! / lines;
      row[place + 2] = tree.prose[own]! / all;
      row[place + 3] = tree.prose[own]! / Math.max(1, tree.words[own]!);
      row[place + 4] = tree.linkChars[own]! / tree.chars[own]!;
      row[place + 5] = (line - tree.first[own]!) / Math.max(1, tree.last[own]! - tree.first[own]!);
      place += 6;
      own = tree.wider[own]!;
    }
    return place;
  },
};
