import {
  CLOSE,
  COLON,
  classOf,
  DIGIT,
  END_MARK,
  isWordClass,
  LOWER,
  QUOTE,
  SPACE,
  UPPER,
} from '../../core/char-class.js';
import { lazily } from '../../core/lazily.js';
import { isOneName } from './is-one-name.js';

/** A place where two pieces of text touch without the white space that belongs there. */
export interface Seam {
  /** Offset of the first character after the seam: a capital, or an item's number. */
  readonly at: number;
  /** The letters on its two sides, as far as they are one word each. */
  readonly left: string;
  readonly right: string;
  /** Whether a mark stands before it, so that it is no name with a capital inside. */
  readonly isMarked: boolean;
}

/** How far a word is followed. */
const REACH = 40;

/** Every seam of a text, or of a part of it, in its order; linear in its length. */
export function findSeams(text: string, from = 0, to = text.length): Seam[] {
  return findTurns(text, from, to).flatMap((at) => seamAt(text, at) ?? []);
}

/** Where a capital stands directly behind what can end a word, or a digit behind an end mark. */
export function findTurns(text: string, from = 0, to = text.length): number[] {
  const turns: number[] = [];
  let before = from > 0 ? classOf(text.charCodeAt(from - 1)) : SPACE;
  for (let at = from; at < to; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === UPPER ? canEnd(before) : kind === DIGIT && before === END_MARK) turns.push(at);
    before = kind;
  }
  return turns;
}

/** The seam at a turn; null where it is none. */
export function seamAt(text: string, at: number): Seam | null {
  const before = classOf(text.charCodeAt(at - 1));
  if (classOf(text.charCodeAt(at)) === DIGIT) return itemSeam(text, at);
  return before === LOWER || before === COLON ? bareSeam(text, at) : markedSeam(text, at, before);
}

function canEnd(kind: number): boolean {
  return kind === LOWER || kind === COLON || CLOSES.has(kind);
}

/**
 * Between a small letter, or a colon, and a capital, which is also what names with a capital
 * inside have.
 */
function bareSeam(text: string, at: number): Seam | null {
  const end = classOf(text.charCodeAt(at - 1)) === COLON ? at - 1 : at;
  const left = wordBefore(text, end);
  const right = wordAfter(text, at);
  if (!opensText(text, at, left, right) || isOneName(left, right)) return null;
  if (isInCode(text, at) || isInAddress(text, at) || isNamedByCode(text, at)) return null;
  return { at, left, right, isMarked: false };
}

/** A run of so many capitals may be a name's end, as in `ChatGPT`, or the word `A`, or `US`. */
const MOST_CAPITALS = 4;

/** Whether the capital opens a sentence or a label, and no part of a name such as `Hz` or `VPN`. */
function opensText(text: string, at: number, left: string, right: string): boolean {
  const isWhole = classOf(text.charCodeAt(at + right.length)) === SPACE;
  if (isCapitals(right) && right.length <= MOST_CAPITALS) return isWhole && isLower(left);
  return right.length > 2 || isWhole;
}

const isCapitals = (text: string) => text === text.toUpperCase();
const isLower = (text: string) => classOf(text.charCodeAt(0)) === LOWER;

/** What programs are written with and prose is not. */
const CODE =
  /=>|\(\)|[{};]\s|[\w\])]\s?[!=+]?=\s?[\w"'([]|<\/|\w::\w|\$\{|\w_\w|\w\(\w*[,)"']|\.\w+ import |\bfrom \w+\.\w/;

/** Whether code stands around a place: its names have capitals inside. */
function isInCode(text: string, at: number): boolean {
  return CODE.test(text.slice(Math.max(0, at - REACH), at + REACH));
}

/** Between a sentence and the next item of a numbered list: `…on track.2. Balanced meals`. */
function itemSeam(text: string, at: number): Seam | null {
  const isItem =
    /^\d{1,2}[.)]\s\p{Lu}/u.test(text.slice(at, at + 6)) &&
    /\p{Ll}[.!?]$/u.test(text.slice(at - 2, at));
  return isItem ? { at, left: '', right: text.charAt(at), isMarked: true } : null;
}

function markedSeam(text: string, at: number, before: number): Seam | null {
  const right = wordAfter(text, at);
  const token = tokenBefore(text, at);
  const isCut = !ADDRESS().test(token) && closes(token, before) && opens(text, at, before, right);
  if (NUMBER.test(token) && opensLine(text, at - token.length)) return null;
  return isCut ? { at, left: wordBefore(text, at), right, isMarked: true } : null;
}

/** An item's, `1.` before what it numbers. */
const NUMBER = /^\d{1,3}[.)]$/;

function opensLine(text: string, at: number): boolean {
  return at === 0 || /[\n\r]/.test(text.charAt(at - 1));
}

/** An address, a handle or a tag. */
const ADDRESS = lazily(() => /:\/\/|www\.|@|\.\p{L}+[./]|^#/u);
/** What may close a piece, and how the text up to there ends then. */
const CLOSES: ReadonlyMap<number, () => RegExp> = new Map([
  [DIGIT, lazily(() => /^\p{Nd}{2,}$|[\s\p{P}]\p{Nd}+$/u)],
  [CLOSE, lazily(() => /./u)],
  [QUOTE, lazily(() => /[.!?…,]["”»]$/u)],
  [END_MARK, lazily(() => /[\p{Ll}\p{Nd}”"»)\]][.!?…]$/u)],
]);

/** Whether a word stands behind the seam; none does in `48V`, `z.B.` or `fmt.Println(line)`. */
function opens(text: string, at: number, before: number, right: string): boolean {
  const after = text.slice(at + right.length, at + REACH);
  if (/^(?:[\p{N}_[=]|\p{L}*\(|[.:]{1,2}[\p{L}_])/u.test(after)) return false;
  if (before === DIGIT) return right.length > 2 && !isCapitals(right);
  return !isEnding(right) && (right.length > 2 || /^(?:\s|['’])/u.test(after));
}

/** Whether it may be the end of a name or an abbreviation, such as `Node.JS`. */
function isEnding(right: string): boolean {
  return right.length < 4 && right.length > 1 && isCapitals(right);
}

/**
 * Whether the text up to the seam can end a piece; an initial, `z.B.`, the `(Un)` of `(Un)Rest` and
 * the `(Selbst-)` of `(Selbst-)Kritik` cannot.
 */
function closes(token: string, before: number): boolean {
  return (
    CLOSES.get(before)!().test(token) &&
    !/^(?:\p{Lu}?\p{Ll}?\.|\(\p{Lu}\p{Ll}{1,2}\))$|[-‐‑–]\)$/u.test(token)
  );
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && classOf(text.charCodeAt(from - 1)) === LOWER) from -= 1;
  if (from > 0 && classOf(text.charCodeAt(from - 1)) === UPPER) from -= 1;
  return text.slice(from, at);
}

function wordAfter(text: string, at: number): string {
  let to = at + 1;
  const kind = classOf(text.charCodeAt(to));
  while (to < text.length && to - at < REACH && classOf(text.charCodeAt(to)) === kind) to += 1;
  return isWordClass(kind) ? text.slice(at, to) : text.charAt(at);
}

/** Whether an address goes on at a place, which its name may do with a capital. */
function isInAddress(text: string, at: number): boolean {
  if (ADDRESS().test(tokenBefore(text, at))) return true;
  const [rest] = text.slice(at, at + REACH).split(/\s/u, 1);
  return rest!.includes('@');
}

/** Whether a name that only programs have goes on at a place: `List.tsx`, or an element's. */
function isNamedByCode(text: string, at: number): boolean {
  const isFile = /^\p{L}+\.\p{Ll}{2,4}(?![\p{L}\p{N}])/u.test(text.slice(at, at + REACH));
  return isFile || tokenBefore(text, at).startsWith('<');
}

function tokenBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - REACH), at)
    .split(/\s/u)
    .at(-1)!;
}
