import {
  classIn,
  classOf,
  DASH,
  DIGIT,
  END_MARK,
  isCased,
  isLetter,
  isPeculiarIn,
  isWordClass,
  LOWER,
  lowerIn,
  OTHER,
  QUOTE,
  readUnit,
  SPACE,
  UPPER,
} from '../../core/char-class.js';
import { isAscii } from '../../core/is-ascii.js';
import { lazily } from '../../core/lazily.js';
import { HASH_SEED, hashUnit, hashWord } from '../../features/hash-word.js';
import { findSeams } from '../../lines/seams/find-seams.js';
import { loadAuthorWords } from './author-words.js';
import { traitsOf } from './name-words.js';

/**
 * `capital`: may be part of a name; `bare`: its script has no capitals, so it may as well;
 * `lower`: a word that only cues and particles are; `number`; `mark`.
 */
type Kind = 'capital' | 'bare' | 'lower' | 'number' | 'mark';

/** A word or a mark of a line, as far as names are concerned. Few are ever read as strings. */
export class NameToken {
  constructor(
    private readonly line: string,
    readonly start: number,
    readonly end: number,
    readonly kind: Kind,
    /** Whether a scraper glued it to what stands before. */
    readonly isGlued: boolean,
    /** What it is where names are looked for: bits of `name-words.ts`. */
    readonly traits: number,
  ) {}

  get text(): string {
    return this.line.slice(this.start, this.end);
  }

  /** Without the dot of an abbreviation. */
  get lower(): string {
    const lower = this.text.toLowerCase();
    return isDotted(this.line, this.start, this.end) ? lower.slice(0, -1) : lower;
  }
}

/** Letters of an article before a hyphen. */
const ARTICLE = 2;
/** Letters before the dot of an abbreviation. */
const ABBREVIATED = 4;
const DOT = 0x2e;
const CAPITAL = lazily(() => /^['’]?[\p{Lu}\p{Lt}]/u);
const LETTER = lazily(() => /^[\p{L}\p{M}]/u);
/** Georgian has capitals that nobody uses. */
const BARE = lazily(() => /^(?:\p{Lo}|[\u10d0-\u10ff])/u);
const GEORGIAN = 0x10a0;

/**
 * Cuts a line into words and marks, and at seams unless told otherwise; linear in its length.
 *
 * @param most how many are wanted
 */
export function tokeniseNames(
  text: string,
  atSeams = true,
  most = Number.POSITIVE_INFINITY,
): NameToken[] {
  const tokens: NameToken[] = [];
  for (let at = 0; at < text.length && tokens.length < most; ) {
    const word = plainWord(text, at);
    const end = word ? word.end : tokenEnd(text, at);
    let from = at;
    if (!word && atSeams && hasInnerCapital(text, at, end)) {
      for (const to of seamsIn(text, at, end, tokens.length === 0)) {
        tokens.push(toToken(text, from, to));
        from = to;
      }
    }
    if (end > from) tokens.push(word ?? toToken(text, from, end));
    at = Math.max(end, at + 1);
  }
  return tokens.length > most ? tokens.slice(0, most) : tokens;
}

/** What most tokens are: letters with case that nothing joins to more, and no seam; null for others. */
function plainWord(text: string, start: number): NameToken | null {
  const first = classOf(text.charCodeAt(start));
  if (!isCased(first)) return null;
  let hash = HASH_SEED;
  let flags = 0;
  let kind = first;
  let end = start;
  for (; end < text.length; end += 1) {
    const unit = readUnit(text.charCodeAt(end));
    const next = classIn(unit);
    if (next === UPPER && kind === LOWER) return null;
    kind = next;
    if (!isCased(next)) break;
    hash = hashUnit(hash, lowerIn(unit));
    flags |= unit;
  }
  if (isPeculiarIn(flags) || (end < text.length && mayGoOn(text, end, kind))) return null;
  const isCapital = first === UPPER;
  if (!isCapital && text.charCodeAt(start) >= GEORGIAN) return null;
  const isGlued = isGlue(text, start - 1);
  const to = isAbbreviated(text, start, end) ? end + 1 : end;
  return new NameToken(text, start, to, isCapital ? 'capital' : 'lower', isGlued, traitsOf(hash));
}

/** Whether what stands behind a word, of this class, may join it to more: a hyphen, half a letter. */
function mayGoOn(text: string, end: number, kind: number): boolean {
  if (kind !== QUOTE && kind !== DASH) return mayBeOfWord(kind);
  return end + 1 < text.length && mayBeOfWord(classOf(text.charCodeAt(end + 1)));
}

function mayBeOfWord(kind: number): boolean {
  return isWordClass(kind) || kind === OTHER;
}

/** Whether a dot that is not the line's last mark closes an initial or an abbreviation. */
function isAbbreviated(text: string, start: number, end: number): boolean {
  if (end - start > ABBREVIATED || end + 1 >= text.length) return false;
  return text.charCodeAt(end) === DOT && /./.test(text.charAt(end + 1));
}

/** Whether a word has a capital inside: without one it has no seam. */
function hasInnerCapital(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (classOf(text.charCodeAt(at)) === UPPER) return true;
  }
  return false;
}

/** Where a scraper has glued words to one; a line may begin with a glued cue. */
function seamsIn(text: string, start: number, end: number, isFirst: boolean): number[] {
  const cue = isFirst ? gluedCue(text.slice(start, end)) : 0;
  const seams = findSeams(text, start + cue + 1, end).map(({ at }) => at);
  return cue > 0 ? [start + cue, ...seams] : seams;
}

const TURN = lazily(() => /\p{Ll}(?=\p{Lu})/u);

/** How long the cue is that opens a word, as in `ByJane`; 0 when none does. */
function gluedCue(word: string): number {
  const turn = word.search(isAscii(word) ? /[a-z](?=[A-Z])/ : TURN()) + 1;
  return turn > 0 && loadAuthorWords().cues.has(word.slice(0, turn).toLowerCase()) ? turn : 0;
}

/** Where the token that begins at a place ends; the same place when none does. */
function tokenEnd(text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at));
  if (kind === SPACE) return at;
  if (isMark(kind)) return at + 1;
  return kind === DIGIT ? numberEnd(text, at) : exactEnd(text, at);
}

function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === DIGIT) end += 1;
  const mayGoOn = end < text.length && classOf(text.charCodeAt(end)) === OTHER;
  return mayGoOn ? exactEnd(text, at) : end;
}

/**
 * By an expression, which is slower: a number; letters with what joins them; anything else. An
 * initial or abbreviation has its dot.
 */
function exactEnd(text: string, at: number): number {
  const token = TOKEN();
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : at;
}

const TOKEN = lazily(
  () =>
    /\p{Nd}+|[\p{L}\p{M}]{1,4}\.(?=.)|[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}_\u200c]|['’ʼ\u2010\u2011-](?=[\p{L}\p{M}]))*|[^\s\u200e\u200f\u00ad\ufeff]/uy,
);

/** Of a class that is neither letters, digits nor white space, nor may be half a character. */
function isMark(kind: number): boolean {
  return kind >= END_MARK;
}

function toToken(text: string, start: number, end: number): NameToken {
  const kind = kindOf(text, start, end);
  const isGlued = kind !== 'mark' && isGlue(text, start - 1);
  const isWord = kind !== 'mark' && kind !== 'number';
  return new NameToken(text, start, end, kind, isGlued, isWord ? traitsAt(text, start, end) : 0);
}

/** The traits of the word between two places, dotted or not. */
function traitsAt(text: string, start: number, end: number): number {
  const last = isDotted(text, start, end) ? end - 1 : end;
  let hash = HASH_SEED;
  let flags = 0;
  for (let at = start; at < last; at += 1) {
    const unit = readUnit(text.charCodeAt(at));
    hash = hashUnit(hash, lowerIn(unit));
    flags |= unit;
  }
  return traitsOf(isPeculiarIn(flags) ? hashWord(text.slice(start, last).toLowerCase()) : hash);
}

function isDotted(text: string, start: number, end: number): boolean {
  return end - start > 1 && text.charCodeAt(end - 1) === DOT;
}

/** Whether a letter or a digit stands at a place. */
function isGlue(text: string, at: number): boolean {
  if (at < 0) return false;
  const unit = text.charCodeAt(at);
  return isLetter(unit) || classOf(unit) === DIGIT;
}

/** `al-Harbi`, `el-Sayed`: a name that an article is joined to. */
function opensWithArticle(text: string, start: number, end: number): boolean {
  const joint = start + ARTICLE;
  const isJoined = joint + 1 < end && classOf(text.charCodeAt(joint)) === DASH;
  return isJoined && classOf(text.charCodeAt(joint + 1)) === UPPER;
}

function kindOf(text: string, start: number, end: number): Kind {
  const first = text.charCodeAt(start);
  const kind = classOf(first);
  if (kind === LOWER && first < GEORGIAN)
    return opensWithArticle(text, start, end) ? 'capital' : 'lower';
  if (kind === UPPER) return 'capital';
  if (kind === DIGIT) return 'number';
  if (isMark(kind)) return 'mark';
  const raw = text.slice(start, end);
  if (CAPITAL().test(raw)) return 'capital';
  if (BARE().test(raw)) return 'bare';
  if (LETTER().test(raw)) return 'lower';
  return /^\p{Nd}/u.test(raw) ? 'number' : 'mark';
}
