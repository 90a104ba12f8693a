import { isProse } from '../../is-prose.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';

export const repeatedParagraph: Rule = {
  code: 'DU001',
  name: 'repeated-paragraph',
  role: 'duplicate',
  why: 'A paragraph that stands twice is a teaser and its original: the one among the prose stays.',
  hits: [
    '> The bakery on the corner of the old market has been sold to its two apprentices.\n\nMenu\n\nThe bakery on the corner of the old market has been sold to its two apprentices.\n\nThey start on the first of the month, and mean to keep every loaf that is on the shelves.',
  ],
  misses: [
    'They bake until noon, as the baker before them did for thirty years.\n\nNo loaf is older than a day, says the sign above the door of the shop.\n\nThen they close the shutters and sleep until the evening bells are rung.\n\n> No loaf is older than a day, says the sign above the door of the shop.\n\nNobody in the street remembers who painted it, or in which year it was.',
    'The bakery on the corner of the old market has been sold to its two apprentices.\n\n> They start on the first of the month, and mean to keep every loaf that is on the shelves.',
  ],
  matches: (line, page) => {
    if (!isProse(line)) return false;
    const copies = page.copies.get(line.key) ?? [];
    if (copies.length < 2 || original(copies, page) === line.index) return false;
    return !isInProse(line.index, page);
  },
};

/** Words from which on one neighbour is as good as another. */
const ENOUGH = 70;
/** A page may say one thing ten thousand times; the first few tell where it belongs. */
const MOST_COPIES = 16;

/** The copy with the most prose beside it, in the densest run before others; the first of equals. */
function original(copies: readonly number[], page: SurveyedPage): number {
  const worth = copies.slice(0, MOST_COPIES).map((index) => proseBeside(index, page));
  return copies[worth.indexOf(Math.max(...worth))]!;
}

function proseBeside(index: number, { lines, densest: [first, end] }: SurveyedPage): number {
  const beside = [lines[index - 1], lines[index + 1]].filter((line) => line && isProse(line));
  const words = beside.reduce((sum, line) => sum + Math.min(line!.wordCount, ENOUGH), 0);
  return words + (index >= first && index < end ? 0.5 : 0);
}

/** Whether both neighbours are prose that stands here alone: then the article itself repeats. */
function isInProse(index: number, { lines, copies }: SurveyedPage): boolean {
  return [lines[index - 1], lines[index + 1]].every(
    (line) => line && isProse(line) && copies.get(line.key)!.length === 1,
  );
}
