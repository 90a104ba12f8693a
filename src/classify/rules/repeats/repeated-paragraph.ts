import type { Rule } from '../../rule.js';
import { copyKey, isProse, type SurveyedPage } from '../../survey-page.js';

export const repeatedParagraph: Rule = {
  code: 'DU001',
  name: 'repeated-paragraph',
  role: 'duplicate',
  why: 'A paragraph that stands twice is a teaser and its original: the one among the prose stays.',
  hits: [
    '> The bakery on the corner of the old market has been sold to its two apprentices.\n\nMenu\n\nThe bakery on the corner of the old market has been sold to its two apprentices.\n\nThey start on the first of the month, and mean to keep every loaf that is on the shelves.',
  ],
  misses: [
    'The bakery on the corner of the old market has been sold to its two apprentices.\n\n> They start on the first of the month, and mean to keep every loaf that is on the shelves.',
  ],
  matches: (line, page) => {
    if (!isProse(line)) return false;
    const copies = page.copies.get(copyKey(line)) ?? [];
    return copies.length > 1 && original(copies, page) !== line.index;
  },
};

/** A page may say one thing ten thousand times; the first few tell where it belongs. */
const MOST_COPIES = 16;

/** The copy with the most prose beside it, in the densest run before others; the first of equals. */
function original(copies: readonly number[], page: SurveyedPage): number {
  const worth = copies.slice(0, MOST_COPIES).map((index) => proseBeside(index, page));
  return copies[worth.indexOf(Math.max(...worth))]!;
}

function proseBeside(index: number, { lines, densest: [first, end] }: SurveyedPage): number {
  const beside = [lines[index - 1], lines[index + 1]].filter((line) => line && isProse(line));
  return beside.length + (index >= first && index < end ? 0.5 : 0);
}
