import { classOf, DIGIT, LOWER, OTHER, UPPER } from '../../core/char-class.js';
import { findSeams } from '../../lines/seams/find-seams.js';

/** A word or a mark of a line, as far as names are concerned. */
export interface NameToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /**
   * `capital`: may be part of a name; `bare`: its script has no capitals, so it may as well;
   * `lower`: a word that only cues and particles are; `number`; `mark`.
   */
  readonly kind: 'capital' | 'bare' | 'lower' | 'number' | 'mark';
  /** Whether a scraper glued it to what stands before. */
  readonly isGlued: boolean;
}

/** A number; letters with what joins them; anything else. An initial or abbreviation has its dot. */
const TOKEN =
  /\p{Nd}+|[\p{L}\p{M}]{1,4}\.(?=.)|[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}_\u200c]|['’ʼ\u2010\u2011-](?=[\p{L}\p{M}]))*|[^\s\u200e\u200f\u00ad\ufeff]/gu;
const CAPITAL = /^['’]?[\p{Lu}\p{Lt}]/u;
const LETTER = /^[\p{L}\p{M}]/u;
const GLUE = /[\p{L}\p{Nd}]/u;
const SPACE = 0x20;
const BEYOND_ASCII = 0x80;
/** Georgian has capitals that nobody uses. */
const BARE = /^(?:\p{Lo}|[\u10d0-\u10ff])/u;

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
  const seams = atSeams ? findSeams(text).map(({ at }) => at) : [];
  const tokens: NameToken[] = [];
  for (const { 0: raw, index } of text.matchAll(TOKEN)) {
    let from = index;
    for (const seam of seams) {
      if (seam <= from || seam >= index + raw.length) continue;
      tokens.push(toToken(text, from, seam));
      from = seam;
    }
    tokens.push(toToken(text, from, index + raw.length));
    if (tokens.length >= most) return tokens.slice(0, most);
  }
  return tokens;
}

function toToken(text: string, start: number, end: number): NameToken {
  const raw = text.slice(start, end);
  const kind = kindOf(raw);
  const isGlued = kind !== 'mark' && !isSpaced(text, start) && GLUE.test(text.charAt(start - 1));
  const lower = raw.toLowerCase();
  const word = raw.length > 1 && raw.endsWith('.') ? lower.slice(0, -1) : lower;
  return { text: raw, lower: word, start, end, kind, isGlued };
}

function isSpaced(text: string, start: number): boolean {
  return start === 0 || text.charCodeAt(start - 1) === SPACE;
}

function kindOf(raw: string): NameToken['kind'] {
  const kind = raw.charCodeAt(0) < BEYOND_ASCII ? classOf(raw.charCodeAt(0)) : OTHER;
  if (kind === LOWER) return 'lower';
  if (kind === UPPER) return 'capital';
  if (kind === DIGIT) return 'number';
  if (CAPITAL.test(raw)) return 'capital';
  if (BARE.test(raw)) return 'bare';
  if (LETTER.test(raw)) return 'lower';
  return /^\p{Nd}/u.test(raw) ? 'number' : 'mark';
}
