import { exceedsBudget } from '../classify/exceeds-budget.js';
import { SHAPE_VERDICTS } from '../classify/shape-verdicts.js';
import { charactersIn, charactersKept } from '../core/characters-in.js';
import type { LabelledLine, Reason } from '../core/label.js';
import type { Article } from '../validate/article-schema.js';
import { findStub } from './find-stub.js';

type Quality = Article['quality'];

/** Visible characters from which on a page is too long for its shape to be all there is to say. */
const LONG = 1000;

/**
 * Says whether the article can be trusted: `empty` without a body; `suspect` when nearly all of the
 * page's prose was removed, or would have been if its shape had not decided, or when the body seems
 * to be a stub. The warnings say why.
 */
export function judgeQuality(lines: readonly LabelledLine[], body: string): Quality {
  const all = charactersIn(lines);
  const stub = findStub(lines, body);
  const isOver = body !== '' && all >= LONG && isOverBudget(lines);
  const warnings = [...(isOver ? [OVER_BUDGET] : []), ...(stub ? [stub] : [])];
  return {
    status: body === '' ? 'empty' : warnings.length > 0 ? 'suspect' : 'ok',
    warnings,
    keptShare: share(charactersKept(lines), all),
  };
}

const OVER_BUDGET = 'removal budget exceeded: the model leaves hardly any prose';

function isOverBudget(lines: readonly LabelledLine[]): boolean {
  return exceedsBudget(lines) || lines.some(({ reason }) => isByShape(reason));
}

function isByShape(reason: Reason): boolean {
  return reason.by === 'rule' && reason.code === SHAPE_VERDICTS.BUDGET.code;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(3));
}
