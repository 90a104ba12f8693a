import { classOf, isWordClass } from '../core/char-class.js';

const MARKS = new Set([...'.!?…。！？।؟'].map(unitOf));
/** What may stand behind the mark. */
const CLOSERS = new Set([...'"\'”’»)]'].map(unitOf));

/** Whether a text closes with the mark that ends a sentence, quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  // Half of all lines end in a word.
  if (isWordClass(classOf(text.charCodeAt(at)))) return false;
  while (at >= 0 && CLOSERS.has(text.charCodeAt(at))) at -= 1;
  return at >= 0 && MARKS.has(text.charCodeAt(at));
}

function unitOf(char: string): number {
  return char.charCodeAt(0);
}
