import type { MeasuredLine } from '../features/measure-page.js';
import { openingWords } from '../features/read-phrases.js';

/** Words that a headline has more of, and fewer. */
const SHORTEST_HEADLINE = 3;
const LONGEST_HEADLINE = 22;
/** Words that bylines have fewer of. */
export const LONGEST_BYLINE = 25;
/** Words of a label at most: a date in a longer line is part of what it tells, and so is a name. */
export const LONGEST_LABEL = 30;

/** Whether the line has the length of a headline, and not the end of a sentence. */
export function isLikeHeadline({ wordCount, endsSentence }: MeasuredLine): boolean {
  return wordCount > SHORTEST_HEADLINE && wordCount < LONGEST_HEADLINE && !endsSentence;
}

/** Whether the line opens as bylines do, and is no longer than they are. */
export function opensLikeByline(line: MeasuredLine): boolean {
  return line.wordCount < LONGEST_BYLINE && openingWords(line, 'byline') > 0;
}
