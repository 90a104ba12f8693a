import { loadDateWords } from './date-words.js';
import { foldWord } from './tokenise.js';

const WORD = /[\p{L}\p{M}]+/gu;
/** A longer name than any day of the week has, and the mark after it. */
const REACH = 24;

/** Whether the last word before a place in the text is a day of the week. */
export function hasWeekday(text: string, end: number): boolean {
  const word = text
    .slice(Math.max(0, end - REACH), end)
    .match(WORD)
    ?.at(-1);
  return word !== undefined && loadDateWords().weekdays.has(foldWord(word));
}
