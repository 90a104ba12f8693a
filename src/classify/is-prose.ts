import type { MeasuredLine } from '../features/measure-page.js';

/** Whether the line is a sentence, or more than one, of running text. */
export function isProse({ wordCount, endsSentence }: MeasuredLine): boolean {
  return wordCount >= 20 || (wordCount >= 10 && endsSentence);
}

/** How many lines without prose stand directly above a line, and directly below it. */
export interface Gap {
  readonly above: number;
  readonly below: number;
}

/** The gaps around every line; a page without prose beyond a line gives infinity there. */
export function measureGaps(lines: readonly MeasuredLine[]): Gap[] {
  const below = countUntilProse(lines.toReversed()).toReversed();
  return countUntilProse(lines).map((above, index) => ({ above, below: below[index]! }));
}

function countUntilProse(lines: readonly MeasuredLine[]): number[] {
  let count = Number.POSITIVE_INFINITY;
  return lines.map((line) => {
    const before = count;
    count = isProse(line) ? 0 : count + 1;
    return before;
  });
}
