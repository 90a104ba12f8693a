import type { Anchor } from './anchor.js';
import type { DateMention, DateOrder } from './date-mention.js';
import { readMarked } from './read-marked.js';
import { readNamed } from './read-named.js';
import { readNumeric } from './read-numeric.js';
import { readRelative } from './read-relative.js';
import type { Token } from './tokenise.js';

/** What a date's tokens say, before its time and offsets are known. */
export interface ReadDate
  extends Pick<
    DateMention,
    'date' | 'swapped' | 'order' | 'calendar' | 'languages' | 'form' | 'isRange'
  > {
  /** Index of the date's first token and of the token after its last. */
  readonly from: number;
  readonly next: number;
}

/** What is known of the text before it is read. */
export interface Told {
  /** The primary tag alone. */
  readonly language: string | null;
  /** The order that the language, or its region, gives numeric dates. */
  readonly order: DateOrder | null;
  readonly anchor: Anchor | null;
}

/**
 * The date that is first seen at a token: at its first number when it is numeric, at its month
 * when that is a word. `floor` is the first token that no other date has used.
 */
export function readDate(
  tokens: readonly Token[],
  at: number,
  floor: number,
  told: Told,
): ReadDate | null {
  const absolute = readAbsolute(tokens, at, floor, told);
  return absolute ?? (told.anchor && readRelative(tokens, at, told.language, told.anchor));
}

function readAbsolute(
  tokens: readonly Token[],
  at: number,
  floor: number,
  told: Told,
): ReadDate | null {
  if (tokens[at]?.kind === 'number') {
    return readNumeric(tokens, at, told) ?? readMarked(tokens, at);
  }
  if (tokens[at]?.kind !== 'word') return null;
  return readNamed(tokens, at, floor, told.language) ?? readMarked(tokens, at);
}
