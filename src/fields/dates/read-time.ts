import type { TimeValue } from './date-mention.js';
import { type DateWords, loadDateWords } from './date-words.js';
import { pad } from './format-date.js';
import type { Token } from './tokenise.js';

/** A time of day and the index of the token after it. */
export interface ReadTime {
  readonly time: TimeValue;
  readonly next: number;
}

/** The time of day that begins at a token: `08:46`, `8.46 Uhr`, `8h46`, `9 p.m. EST`, 下午3:30. */
export function readTime(tokens: readonly Token[], at: number): ReadTime | null {
  const first = tokens[at];
  if (!first || first.kind === 'mark') return null;
  const words = loadDateWords();
  // Latin `am` and `pm` follow the number: before one, `am` is the German preposition.
  const half = /^[a-z]/u.test(first.text) ? null : readHalf(tokens, at, words);
  const clock = readClock(tokens, half?.next ?? at, words, half !== null);
  if (!clock) return null;
  const after = half ? null : readHalf(tokens, clock.next, words);
  const hour = to24(clock.hour, half ?? after);
  if (hour === null || (clock.minute === null && !half && !after && !clock.marked)) return null;
  let next = after?.next ?? clock.next;
  while (words.clockWords.has(tokens[next]?.text ?? '')) next += 1;
  const isIso = tokens[at - 1]?.text === 't' && tokens[at - 1]?.end === tokens[at]?.start;
  const zone = readZone(tokens, next, words, isIso || clock.second !== null);
  const { minute, second } = clock;
  return {
    time: { hour, minute, second, offset: zone?.offset ?? null },
    next: zone?.next ?? next,
  };
}

interface Half {
  readonly isAfternoon: boolean;
  readonly next: number;
}

/** Tokens of the longest of these, dots among them. */
const LONGEST_HALF = 4;

/** `am`, `p.m.`, `a. m.`, 午前, 오후: the longest that begins at a token. */
function readHalf(tokens: readonly Token[], at: number, words: DateWords): Half | null {
  if (tokens[at]?.kind !== 'word') return null;
  let half: Half | null = null;
  let text = '';
  for (let next = at; next < Math.min(at + LONGEST_HALF, tokens.length); next += 1) {
    if (tokens[next]!.text !== '.') text += tokens[next]!.text;
    if (words.am.has(text)) half = { isAfternoon: false, next: next + 1 };
    else if (words.pm.has(text)) half = { isAfternoon: true, next: next + 1 };
  }
  return half;
}

function to24(hour: number, half: Half | null): number | null {
  if (!half || hour > 12) return hour;
  if (hour === 0) return half.isAfternoon ? null : 0;
  return (hour % 12) + (half.isAfternoon ? 12 : 0);
}

interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly next: number;
  /** Whether a word such as `h` or `時` says that the number is an hour. */
  readonly marked: boolean;
}

function readClock(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  hasHalf: boolean,
): Clock | null {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || first.value > 24 || first.text.length > 2) return null;
  const hour = first.value;
  const isMinute = isTwoDigits(second) && second.value < 60;
  if (mark?.text === ':' && isMinute) return withSeconds(tokens, at, hour, second.value);
  if (mark?.text === '.' && isMinute && dotsAreTime(tokens, at, words, hasHalf)) {
    return { hour, minute: second.value, second: null, next: at + 3, marked: true };
  }
  if (mark && words.hourMarks.has(mark.text)) {
    const minute = second?.kind === 'number' && second.value < 60 ? second : null;
    const next = at + (minute ? 3 : 2);
    const end = minute && words.minuteMarks.has(tokens[next]?.text ?? '') ? next + 1 : next;
    return { hour, minute: minute?.value ?? null, second: null, next: end, marked: true };
  }
  const named = mark !== undefined && words.clockWords.has(mark.text);
  return { hour, minute: null, second: null, next: at + 1, marked: named };
}

function withSeconds(tokens: readonly Token[], at: number, hour: number, minute: number): Clock {
  const seconds = tokens[at + 4];
  const stated = tokens[at + 3]?.text === ':' && isTwoDigits(seconds) && seconds.value < 60;
  const next = stated ? skipFraction(tokens, at + 5) : at + 3;
  return { hour, minute, second: stated ? seconds.value : null, next, marked: true };
}

function skipFraction(tokens: readonly Token[], at: number): number {
  const isFraction = tokens[at]?.text === '.' && tokens[at + 1]?.start === tokens[at]?.end;
  return isFraction && tokens[at + 1]?.kind === 'number' ? at + 2 : at;
}

/** Whether a year stands before a token, or a date that begins with one. */
function endsDate(tokens: readonly Token[], at: number): boolean {
  return isYear(tokens[at - 1]) || (isYear(tokens[at - 5]) && tokens[at - 2]?.text === '-');
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 4;
}

/** `8.46` is a time after `kl` and before `Uhr` or `am`, and behind a year before a zone or nothing. */
function dotsAreTime(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  hasHalf: boolean,
): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return (
    hasHalf ||
    words.dotCues.has(before?.text ?? '') ||
    words.clockWords.has(tokens[at + 3]?.text ?? '') ||
    readHalf(tokens, at + 3, words) !== null ||
    (endsDate(tokens, at) &&
      (tokens[at + 3] === undefined || words.zones.has(tokens[at + 3]!.text)))
  );
}

function isTwoDigits(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length === 2;
}

interface Zone {
  readonly offset: string | null;
  readonly next: number;
}

/** `GMT`, `(CET)`, `UTC+2`, `+02:00`, `Z`. */
function readZone(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  isExact: boolean,
): Zone | null {
  const open = tokens[at]?.text === '(' ? at + 1 : at;
  const name = tokens[open]?.text ?? '';
  const named = words.zones.get(name);
  // `10:30-12:00` is a span, not an offset.
  if (named === undefined && tokens[open]?.text === '-' && !isExact) return null;
  if (named === undefined) return readOffset(tokens, open);
  const shift = named === 'Z' && name !== 'z' ? readOffset(tokens, open + 1) : null;
  return shift ?? { offset: named, next: open + 1 };
}

function readOffset(tokens: readonly Token[], at: number): Zone | null {
  const sign = tokens[at]?.text;
  const hours = tokens[at + 1];
  const adjacent = hours !== undefined && hours.start === tokens[at]?.end;
  if ((sign !== '+' && sign !== '-') || hours?.kind !== 'number' || !adjacent) return null;
  const [hour, minute, next] = offsetParts(tokens, at + 1, hours);
  if (hour > 14 || minute > 59) return null;
  return { offset: `${sign}${pad(hour)}:${pad(minute)}`, next };
}

function offsetParts(tokens: readonly Token[], at: number, hours: Token): [number, number, number] {
  if (hours.text.length === 4) return [Math.floor(hours.value / 100), hours.value % 100, at + 1];
  const minutes = tokens[at + 2];
  if (tokens[at + 1]?.text === ':' && isTwoDigits(minutes))
    return [hours.value, minutes.value, at + 3];
  return [hours.value, 0, at + 1];
}
