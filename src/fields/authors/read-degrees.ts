import { classOf, UPPER } from '../../core/char-class.js';
import { lazily } from '../../core/lazily.js';
import { loadAuthorWords } from './author-words.js';

/** What may be one degree, with the comma before it: `, Ph.D.`, ` MD`, `, CEPF®`. */
const DEGREE = lazily(() => /,?[ \u00a0]?(\p{Lu}[\p{L}.]{1,7})[®*]?(?![\p{L}\p{M}])/uy);
const MOST = 6;

/** Whether a word is what people put behind their name: `PhD`, `M.D.`. */
export function isDegree(word: string): boolean {
  return loadAuthorWords().degrees.has(word.replaceAll('.', ''));
}

/** Where the degrees end that a name at this offset is followed by; the offset when it has none. */
export function degreesEnd(text: string, from: number): number {
  let end = from;
  for (let count = 0; count < MOST && mayOpen(text, end); count += 1) {
    DEGREE().lastIndex = end;
    const found = DEGREE().exec(text);
    if (!found || found[0].length === found[1]!.length || !isDegree(found[1]!)) break;
    end += found[0].length;
  }
  return end;
}

const COMMA = 0x2c;
const BLANK = 0x20;
const NO_BREAK = 0xa0;

/** Whether a comma, a space or both stand at a place and a capital behind them: few names have that. */
function mayOpen(text: string, at: number): boolean {
  const blank = text.charCodeAt(at) === COMMA ? at + 1 : at;
  const isSpaced = text.charCodeAt(blank) === BLANK || text.charCodeAt(blank) === NO_BREAK;
  const first = isSpaced ? blank + 1 : blank;
  return first > at && classOf(text.charCodeAt(first)) === UPPER;
}
