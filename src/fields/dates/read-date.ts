import type { DateMention } from './date-mention.js';
import { readMarked } from './read-marked.js';
import { readNamed } from './read-named.js';
import { readNumeric } from './read-numeric.js';
import type { Token } from './tokenise.js';

/** What a date's tokens say, before its time and offsets are known. */
export interface ReadDate
  extends Pick<DateMention, 'date' | 'swapped' | 'calendar' | 'languages' | 'form' | 'isRange'> {
  /** Index of the date's first token and of the token after its last. */
  readonly from: number;
  readonly next: number;
}

/**
 * The date that is first seen at a token: at its first number when it is numeric, at its month
 * when that is a word. `floor` is the first token that no other date has used.
 */
export function readDate(
  tokens: readonly Token[],
  at: number,
  floor: number,
  language: string | null,
): ReadDate | null {
  if (tokens[at]?.kind === 'number') {
    return readNumeric(tokens, at, language) ?? readMarked(tokens, at);
  }
  if (tokens[at]?.kind !== 'word') return null;
  return readNamed(tokens, at, floor, language) ?? readMarked(tokens, at);
}
