import { loadDateWords } from './date-words.js';
import { foldWord } from './tokenise.js';

const LAST_WORD = /[\p{L}\p{M}]+(?=[^\p{L}\p{M}]{0,3}$)/u;
/** No day of the week has a longer name. */
const LONGEST = 24;

/** Whether a day of the week stands directly before a place in the text. */
export function hasWeekday(text: string, end: number): boolean {
  const [word] = LAST_WORD.exec(text.slice(Math.max(0, end - LONGEST), end)) ?? [];
  return word !== undefined && loadDateWords().weekdays.has(foldWord(word));
}
