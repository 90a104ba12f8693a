import { isProse } from '../../is-prose.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';

/** A list of other stories is no longer, in lines. */
const REACH = 12;

const HEAD = 'Most read';
const STORY =
  'The ferry is back on its old line, and sails at nine from the quay of the fishermen as it did before.';

export const listedStory: Rule = {
  code: 'RL002',
  name: 'listed-story',
  role: 'related',
  why: 'What stands between the heads of two lists of other stories, with no prose beside it, is such a list.',
  hits: [
    `${STORY}\n\n${HEAD}\n\nTen soups for a winter\n\n> A teacher, a trumpet and forty neighbours\n\nYou may also like\n\nThe man who mends umbrellas`,
  ],
  misses: [
    `${STORY}\n\n${HEAD}\n\n> A teacher, a trumpet and forty neighbours\n\n${STORY}\n\nYou may also like`,
    `${STORY}\n\n${HEAD}\n\n> A teacher, a trumpet and forty neighbours\n\nThe man who mends umbrellas`,
  ],
  matches: (line, page) =>
    line.index > page.densest[0] &&
    !isProse(line) &&
    meetsHead(line.index, -1, page) &&
    meetsHead(line.index, 1, page),
};

/** Whether the head of a list is met before any prose. */
function meetsHead(from: number, step: number, { lines, isListHead }: SurveyedPage): boolean {
  for (let index = from + step; Math.abs(index - from) <= REACH; index += step) {
    const line = lines[index];
    if (!line || isProse(line)) return false;
    if (isListHead(index)) return true;
  }
  return false;
}
