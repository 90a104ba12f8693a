import { classOf, SPACE, UPPER } from '../../core/char-class.js';
import { countEach } from '../../core/count-each.js';
import { lazily } from '../../core/lazily.js';
import { wordFinder } from '../../core/word-finder.js';
import { type Cutter, cutAt } from '../piece.js';
import { findSeams, findTurns, type Seam, seamAt } from './find-seams.js';

/** Seams in a hundred words from which on a page counts as glued throughout. */
const GLUED = 1.5;
/** And below which white space was lost nowhere but in a few places. */
const SPARSE = 3.3;
const UNITS_IN_A_WORD = 5;
/** On a page with fewer, that share says nothing. */
const FEW = 8;
/** Seams within so many characters of each other confirm each other. */
const NEAR = 80;
/** A pair of words that meets so often is a name with a capital inside. */
const OFTEN = 3;

/** A cutter for the lines of one page, and where in the page it may cut at all. */
export interface SeamCutter extends Cutter {
  readonly mayCut: (from: number, to: number) => boolean;
}

/**
 * A cutter for the lines of one page. Where white space was lost all over the page every seam is
 * cut; elsewhere a seam has to be confirmed, for it may be a name with a capital inside. Null for
 * a page without seams.
 */
export function seamCutter(page: string): SeamCutter | null {
  const turns = findTurns(page);
  const seams = turns.flatMap((at) => seamAt(page, at) ?? []);
  if (seams.length === 0) return null;
  const isReal = seamJudge(page, seams);
  const isSparse = lazily(() => !isDense(seams.length, page, SPARSE));
  return {
    sign: /\S/,
    mayCut: whereAny(turns),
    cut: (text, { isFunctionWord }) => {
      const found = findSeams(text);
      const mayBeNames = isProse(text, found.length) && isSparse();
      const isName = (seam: Seam) =>
        mayBeNames && isNameInProse(text, seam) && !isFunctionWord(seam.right.toLowerCase());
      const real = found.filter((seam, index) => isReal(seam, index, found) && !isName(seam));
      return cutAt(
        text.length,
        real.map(({ at }) => at),
      );
    },
  };
}

/** Whether one of the places, rising, stands from `from` on before `to`; asked in rising order. */
function whereAny(places: readonly number[]): (from: number, to: number) => boolean {
  let next = 0;
  return (from, to) => {
    while (next < places.length && places[next]! < from) next += 1;
    return next < places.length && places[next]! < to;
  };
}

/** Letters that neither letters nor digits touch. */
const LETTERS = lazily(() => ({
  all: /(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu,
  one: /^\p{L}+$/u,
  before: /[\p{L}\p{N}]$/u,
  after: /^[\p{L}\p{N}]/u,
}));

type SeamJudge = (seam: Seam, index: number, all: readonly Seam[]) => boolean;

function seamJudge(page: string, seams: readonly Seam[]): SeamJudge {
  const pairs = countEach(seams.map(pairOf));
  const isGlued = seams.length >= FEW && isDense(seams.length, page, GLUED);
  const isBroken = lazily(() =>
    hasBrokenLines(page, seams.filter(({ isMarked }) => !isMarked).length),
  );
  const standsAlone = wordFinder(page, LETTERS);
  return (seam, index, all) => {
    if (seam.isMarked) return true;
    if (isBroken()) return false;
    if ((pairs.get(pairOf(seam)) ?? 0) >= OFTEN) return false;
    if (isGlued) return true;
    if (isNear(seam, all[index - 1]) || isNear(seam, all[index + 1])) return true;
    return standsAlone(seam.left) && standsAlone(seam.right);
  };
}

/** Lines that go on with a mark that belongs to the line above. */
const MARK_FIRST = /[\n\r][ \t]*(?:[,;!?)\]”’»%。、，！？：；）」』،؛]|\.(?!\.)|:(?=\s))/gu;
/** So many show that a page has one piece of a sentence a line: nothing is glued there. */
const BROKEN = 3;

/** Whether the text of every element stands on a line of its own, more often than words touch. */
function hasBrokenLines(page: string, seams: number): boolean {
  const broken = page.match(MARK_FIRST)?.length ?? 0;
  return broken >= BROKEN && broken >= seams;
}

const SENTENCE_END = /[.!?…:;][)"”’»]*\s*$/u;
/** Spaces in a line of prose for each seam. */
const SPACES = 12;

/** Whether a line is sentences with few seams, which are names then. */
function isProse(text: string, seams: number): boolean {
  if (seams === 0 || !SENTENCE_END.test(text.slice(-4))) return false;
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces += 1;
  return spaces >= SPACES * seams;
}

/** Units before a seam that are looked at, and words that there are at least. */
const BEFORE = 60;
const FEW_WORDS = 4;
const WORD = lazily(() => /\p{L}[\p{L}'’-]*/gu);

/** Whether a capital opens the word that a seam cuts, behind words that are mostly written small. */
function isNameInProse(text: string, { at, left, isMarked }: Seam): boolean {
  if (isMarked || classOf(left.charCodeAt(0)) !== UPPER) return false;
  const words = text.slice(Math.max(0, at - left.length - BEFORE), at - left.length).match(WORD());
  if (!words || words.length < FEW_WORDS) return false;
  const small = words.filter((word) => classOf(word.charCodeAt(0)) !== UPPER).length;
  return small * 2 >= words.length;
}

/** Whether a page has so many seams in a hundred words: counted until there are too many. */
function isDense(seams: number, page: string, least: number): boolean {
  const most = (seams * 100 * UNITS_IN_A_WORD) / least;
  let visible = 0;
  for (let at = 0; at < page.length && visible < most; at += 1) {
    if (classOf(page.charCodeAt(at)) !== SPACE) visible += 1;
  }
  return visible < most;
}

function pairOf({ left, right }: Seam): string {
  return left + right;
}

function isNear(seam: Seam, other: Seam | undefined): boolean {
  return (
    other?.isMarked === false &&
    Math.abs(seam.at - other.at) <= NEAR &&
    pairOf(seam) !== pairOf(other)
  );
}
