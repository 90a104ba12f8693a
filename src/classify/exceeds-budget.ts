import type { Label } from '../core/label.js';
import type { Line } from '../core/line.js';
import { isKept } from '../core/role.js';

/** Characters from which on a line counts as prose, in any script. */
const PROSE = 80;
/** Of the articles measured, one in a hundred keeps a smaller share of its page's prose. */
const LEAST_SHARE = 0.08;

/** Whether a judgement removes nearly all of a page's prose, which articles hardly ever call for. */
export function exceedsBudget(lines: readonly Line[], labels: readonly Label[]): boolean {
  let all = 0;
  let kept = 0;
  lines.forEach(({ text }, index) => {
    if (text.length < PROSE) return;
    all += text.length;
    if (isKept(labels[index]!.role)) kept += text.length;
  });
  return kept < all * LEAST_SHARE || !labels.some(({ role }) => isKept(role));
}
