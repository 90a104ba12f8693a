import { isAscii } from '../../core/is-ascii.js';
import { lazily } from '../../core/lazily.js';
import { loadDateWords } from './date-words.js';
import { foldWord } from './tokenise.js';

const WORD = lazily(() => /[\p{L}\p{M}]+/gu);
/** A longer name than any day of the week has, and the mark after it. */
const REACH = 24;

/** Whether the last word before a place in the text is a day of the week. */
export function hasWeekday(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - REACH), end);
  const word = before.match(isAscii(before) ? /[A-Za-z]+/g : WORD())?.at(-1);
  return word !== undefined && isWeekday(word);
}

/** Whether a word is a day of the week, whole or short, in some language. */
export function isWeekday(word: string): boolean {
  return loadDateWords().weekdays.has(foldWord(word));
}
