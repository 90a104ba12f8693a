import { type Ranked, rankCandidates } from '../rank/rank-candidates.js';
import type { Anatomy } from '../read-anatomy.js';
import { AUTHOR_RANKER } from './author-ranker.js';
import { type AuthorCandidate, findAuthors } from './find-authors.js';
import { isByline } from './is-byline.js';

/** The authors and the lines that name them. */
export interface Authors {
  readonly names: readonly string[];
  readonly lines: readonly number[];
  /** Everybody who might have been, the likeliest first. */
  readonly ranked: readonly Ranked<AuthorCandidate>[];
}

/** A name less likely than this is nobody's. */
const THRESHOLD = 0.45;

/** The names that are likely enough, in the order of the page; one of those that overlap. */
export function pickAuthors(anatomy: Anatomy, titleAt: number | null, weights?: string): Authors {
  const ranked = rankCandidates(AUTHOR_RANKER, findLikely(anatomy, titleAt), weights)
    .map((one) => (isByline(one.candidate) ? { ...one, score: 1 } : one))
    .sort((a, b) => b.score - a.score);
  const chosen: AuthorCandidate[] = [];
  for (const { candidate, score } of ranked) {
    if (score < THRESHOLD) break;
    if (!chosen.some((one) => overlaps(one, candidate))) chosen.push(candidate);
  }
  chosen.sort((a, b) => a.best.index - b.best.index || a.best.start - b.best.start);
  return {
    names: chosen.map(({ best }) => best.text),
    lines: chosen.flatMap(({ best }) => (best.index < 0 ? [] : [best.index])),
    ranked,
  };
}

/** How far a place may lag behind the best one, and how many before it, for its name to be one. */
const FARTHEST = 4.5;
const MOST = 20;

/** All but the names whose places speak so little for them that they are never chosen. */
function findLikely(anatomy: Anatomy, titleAt: number | null): AuthorCandidate[] {
  return findAuthors(anatomy, titleAt).filter(
    ({ rank, lag, best }) => best.from !== null || (rank < MOST && lag <= FARTHEST),
  );
}

/** Whether one name is within the other. */
function overlaps(one: AuthorCandidate, other: AuthorCandidate): boolean {
  return ` ${one.key} `.includes(` ${other.key} `) || ` ${other.key} `.includes(` ${one.key} `);
}
