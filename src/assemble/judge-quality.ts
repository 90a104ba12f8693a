import type { LabelledLine } from '../core/label.js';
import { isKept } from '../core/role.js';
import type { Article } from '../validate/article-schema.js';

type Quality = Article['quality'];

/** Characters from which on a line counts as prose, in any script. */
const PROSE = 80;
/** Prose a page must have, in characters, before what was removed of it can be too much. */
const ENOUGH = 800;
/** Of the pages measured, one in a hundred keeps a smaller share of its prose than this. */
const LEAST_SHARE = 0.1;

/**
 * Says whether the article can be trusted: `empty` without a body, `suspect` when nearly all of
 * the page's prose was removed, which real articles hardly ever call for.
 */
export function judgeQuality(lines: readonly LabelledLine[], hasBody: boolean): Quality {
  const isOverBudget = hasBody && exceedsBudget(lines);
  return {
    status: hasBody ? (isOverBudget ? 'suspect' : 'ok') : 'empty',
    warnings: isOverBudget ? ['removal budget exceeded: nearly all prose was removed'] : [],
    keptShare: share(characters(lines.filter(({ role }) => isKept(role))), characters(lines)),
  };
}

function exceedsBudget(lines: readonly LabelledLine[]): boolean {
  const prose = lines.filter(({ text }) => text.length >= PROSE);
  const all = characters(prose);
  const kept = characters(prose.filter(({ role }) => isKept(role)));
  return all >= ENOUGH && kept < all * LEAST_SHARE;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(3));
}

function characters(lines: readonly LabelledLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
