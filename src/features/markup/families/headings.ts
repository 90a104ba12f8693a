import type { Family } from '../../family.js';
import type { MarkedPage } from '../scan-markup.js';

/** What heading the line stands under, and what the article around it holds. */
export const headings: Family<MarkedPage> = {
  name: 'headings',
  features: [
    'lastLevel',
    'lastLevelLinks',
    'linesSinceHeading',
    'linesUntilHeading',
    'nextLevel',
    'linesSinceMain',
    'linesUntilMain',
    'proseSinceMain',
    'proseSinceHeading',
    'mains',
    'articleProse',
    'articleLinks',
    'articleSince',
  ],
  fill({ markup, scan }, line, row, at) {
    const { headings, level, proseBefore, linkDensity, tree, nearestArticle, elements } = markup;
    const { last, next, lastMain, nextMain } = headings;
    const above = last[line]!;
    const below = next[line]!;
    const main = lastMain[line]!;
    row[at] = above < 0 ? 0 : level[above]!;
    row[at + 1] = above < 0 ? 0 : linkDensity[above]!;
    row[at + 2] = above < 0 ? 999 : line - above;
    row[at + 3] = below === scan.count ? 999 : below - line;
    row[at + 4] = below === scan.count ? 0 : level[below]!;
    row[at + 5] = main < 0 ? 999 : line - main;
    row[at + 6] = nextMain[line] === scan.count ? 999 : nextMain[line]! - line;
    row[at + 7] = main < 0 ? -1 : proseBefore[line]! - proseBefore[main]!;
    row[at + 8] = above < 0 ? -1 : proseBefore[line]! - proseBefore[above]!;
    row[at + 9] = headings.mains;
    const article = nearestArticle[elements.block[line]!]!;
    row[at + 10] = article < 0 ? -1 : tree.prose[article]! / Math.max(1, tree.prose[0]!);
    row[at + 11] = article < 0 ? -1 : tree.linkChars[article]! / tree.chars[article]!;
    row[at + 12] = article < 0 ? -1 : line - tree.first[article]!;
    return at + 13;
  },
};
