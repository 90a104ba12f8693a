import type { AuthorCandidate } from './find-authors.js';
import type { Side } from './find-spans.js';

const NEAR_HEAD = 3;
/** A byline's cue is no longer than this. */
const LONGEST_CUE = 28;
const ENDINGS: ReadonlySet<Side> = new Set(['edge', 'number', 'job', 'list', 'bar', 'bracket']);

/**
 * Whether a line between the headline and the prose opens with a cue and goes on with names:
 * `By Jane Doe and John Roe | 3 May`. That needs no judgement.
 */
export function isByline({ best, scene }: AuthorCandidate): boolean {
  const { cue, before, after, place, words, start, index } = best;
  const isCued = cue === 'by' && (before === 'cue' || (before === 'list' && place > 0));
  const isName = words.length > 1 && words.length < 5 && !best.isLower && !best.hasLabel;
  const { anatomy, head } = scene;
  const isInPlace = index > head - NEAR_HEAD && index <= Math.max(anatomy.bodyStart, head) + 1;
  return isCued && isName && isInPlace && ENDINGS.has(after) && (place > 0 || start < LONGEST_CUE);
}
