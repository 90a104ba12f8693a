import type { Family } from '../../family.js';
import type { MarkedPage } from '../scan-markup.js';

/** What the learned log-odds of classes, ids and tags say, and what the page says of itself. */
export const names: Family<MarkedPage> = {
  name: 'names',
  features: [
    'ownNames',
    'blockNames',
    'parentNames',
    'aroundNames',
    'leastName',
    'greatestName',
    'allNames',
    'hasBody',
    'inBody',
    'inBodyAround',
    'inDescription',
    'inTitle',
  ],
  fill({ markup, scan }, line, row, at) {
    const { names, elements, agreement } = markup;
    const own = elements.element[line]!;
    const block = elements.block[line]!;
    const outer = Math.max(0, elements.parent[block]!);
    row[at] = names.own[own]!;
    row[at + 1] = names.own[block]!;
    row[at + 2] = names.own[outer]!;
    row[at + 3] = names.around[own]!;
    row[at + 4] = names.least[own]!;
    row[at + 5] = names.greatest[own]!;
    row[at + 6] = names.own[own]! + names.around[own]!;
    const { body, description, title } = agreement;
    row[at + 7] = agreement.hasBody ? 1 : 0;
    row[at + 8] = body[line]!;
    row[at + 9] = Math.max(body[line - 1] ?? -1, line + 1 < scan.count ? body[line + 1]! : -1);
    row[at + 10] = description[line]!;
    row[at + 11] = title[line]!;
    return at + 12;
  },
};
