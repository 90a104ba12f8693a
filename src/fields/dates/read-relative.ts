import type { Anchor } from './anchor.js';
import type { DateValue } from './date-mention.js';
import { dayAt } from './day-at.js';
import { keyOf } from './key-of.js';
import type { ReadDate } from './read-date.js';
import { loadRelativeWords, type RelativeWords, type Unit } from './relative-words.js';
import type { Token } from './tokenise.js';

const LENGTH: Readonly<Record<Unit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};
const LONGEST_PHRASE = 4;

/** How far back a phrase counts, and the token after it. */
interface Count {
  readonly amount: number;
  readonly unit: Unit;
  readonly next: number;
}

/**
 * `yesterday`, `2 hours ago`, `vor 3 Tagen`, `3天前`, counted from the anchor. What leaves the
 * day open is no date: weeks and longer, and hours that may reach over midnight.
 */
export function readRelative(
  tokens: readonly Token[],
  at: number,
  language: string | null,
  anchor: Anchor,
): ReadDate | null {
  for (const words of loadRelativeWords(language)) {
    const count = readDays(tokens, at, words) ?? readCount(tokens, at, words);
    const date = count && countBack(count, anchor);
    if (!date) continue;
    return {
      date,
      swapped: null,
      order: null,
      calendar: 'gregorian',
      languages: [],
      form: 'relative',
      isRange: false,
      from: at,
      next: count.next,
    };
  }
  return null;
}

function readDays(tokens: readonly Token[], at: number, { days }: RelativeWords): Count | null {
  if (tokens[at]?.kind !== 'word') return null;
  const phrase = longest(tokens, at, days);
  return phrase && { amount: phrase.meaning, unit: 'day', next: phrase.next };
}

function readCount(tokens: readonly Token[], at: number, words: RelativeWords): Count | null {
  const opening = longest(tokens, at, words.before);
  const from = opening?.next ?? at;
  const amount = readAmount(tokens[from], words);
  if (amount === null) return null;
  const unit =
    longest(tokens, from + 1, words.after) ??
    (opening ? longest(tokens, from + 1, words.units) : null);
  return unit && { amount, unit: unit.meaning, next: unit.next };
}

function readAmount(token: Token | undefined, { one }: RelativeWords): number | null {
  if (token?.kind === 'number') return token.text.length < 4 ? token.value : null;
  return token && one.has(token.text) ? 1 : null;
}

interface Phrase<T> {
  readonly meaning: T;
  readonly next: number;
}

/** The longest phrase of a table that begins at a token. */
function longest<T>(
  tokens: readonly Token[],
  at: number,
  table: ReadonlyMap<string, T>,
): Phrase<T> | null {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length -= 1) {
    const meaning = table.get(keyOf(tokens.slice(at, at + length)));
    if (meaning !== undefined) return { meaning, next: at + length };
  }
  return null;
}

/** The day that holds the whole span that was meant; `2 hours ago` is up to three. */
function countBack({ amount, unit }: Count, { time, hasTime }: Anchor): DateValue | null {
  if (unit === 'day') return dayAt(time - amount * LENGTH.day);
  if (!hasTime) return null;
  const last = dayAt(time - amount * LENGTH[unit]);
  const first = dayAt(time - (amount + 1) * LENGTH[unit]);
  return first.day === last.day ? last : null;
}
