import { charactersIn, charactersKept } from '../core/characters-in.js';
import type { LabelledLine } from '../core/label.js';

/** Characters from which on a line counts as prose, in any script. */
const PROSE = 80;
/** Of the articles measured, one in a hundred keeps a smaller share of its page's prose. */
const LEAST_SHARE = 0.08;
/** Who keeps so little, of whatever lines, beside the prose has found no article. */
const NOTHING_SHARE = 0.01;

type Judged = Pick<LabelledLine, 'text' | 'role'>;

/** Whether a judgement removes nearly all of a page's prose, which articles hardly ever call for. */
export function exceedsBudget(lines: readonly Judged[]): boolean {
  const prose = lines.filter(isProse);
  return charactersKept(prose) < charactersIn(prose) * LEAST_SHARE || leavesNothing(lines);
}

/** Whether it removes all of a page, or leaves next to nothing. */
export function leavesNothing(lines: readonly Judged[]): boolean {
  const kept = charactersKept(lines);
  return kept === 0 || kept < charactersIn(lines.filter(isProse)) * NOTHING_SHARE;
}

function isProse({ text }: Judged): boolean {
  return text.length >= PROSE;
}
