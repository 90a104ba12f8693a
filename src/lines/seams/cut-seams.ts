import { classOf, SPACE } from '../../core/char-class.js';
import { countEach } from '../../core/count-each.js';
import { lazily } from '../../core/lazily.js';
import { wordFinder } from '../../core/word-finder.js';
import { type Cutter, cutAt } from '../piece.js';
import { findSeams, findTurns, type Seam, seamAt } from './find-seams.js';

/** Seams in a hundred words from which on a page counts as glued throughout. */
const GLUED = 1.5;
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
  return {
    sign: /\S/,
    mayCut: whereAny(turns),
    cut: (text) => {
      const real = findSeams(text).filter(isReal);
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
  const isGlued = seams.length >= FEW && isDense(seams.length, page);
  const standsAlone = wordFinder(page, LETTERS);
  return (seam, index, all) => {
    if (seam.isMarked) return true;
    if ((pairs.get(pairOf(seam)) ?? 0) >= OFTEN) return false;
    if (isGlued) return true;
    if (isNear(seam, all[index - 1]) || isNear(seam, all[index + 1])) return true;
    return standsAlone(seam.left) && standsAlone(seam.right);
  };
}

/** Whether a page has so many seams for its visible characters: counted until there are too many. */
function isDense(seams: number, page: string): boolean {
  const most = (seams * 100 * UNITS_IN_A_WORD) / GLUED;
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
