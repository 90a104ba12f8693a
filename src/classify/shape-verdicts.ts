import type { Verdict } from '../core/verdict.js';

/** Why a line that no rule decides is judged by the page's shape, and not by the model. */
export const SHAPE_VERDICTS: Readonly<Record<'SHAPE' | 'BUDGET', Verdict>> = {
  SHAPE: {
    code: 'SHAPE',
    name: 'page-shape',
    why: 'Without the model the article is what stands between its first and its last prose.',
  },
  BUDGET: {
    code: 'BUDGET',
    name: 'removal-budget',
    why: 'The model would have removed nearly all of the prose, so the page’s shape decided instead.',
  },
};
