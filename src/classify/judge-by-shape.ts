import type { Label } from '../core/label.js';
import type { SurveyedPage } from './survey-page.js';

/** The judge without a model: the article is the run of lines where prose is densest. */
export function judgeByShape(
  { lines, densest: [first, end] }: SurveyedPage,
  code: 'SHAPE' | 'BUDGET' = 'SHAPE',
): Label[] {
  return lines.map((_, index) => ({
    role: index >= first && index < end ? 'body' : 'other',
    reason: { by: 'rule', code },
  }));
}
