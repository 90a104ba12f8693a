import type { LabelledLine } from '../core/label.js';
import type { MeasuredPage } from '../features/measure-page.js';
import { judgeByRules } from './judge-by-rules.js';
import { judgeByShape } from './judge-by-shape.js';
import { nameRoles } from './name-roles.js';
import { surveyPage } from './survey-page.js';

/** Gives every line its role: rules where they are certain, else the page's shape. */
export function classifyPage(measured: MeasuredPage): LabelledLine[] {
  const page = surveyPage(measured);
  const certain = judgeByRules(page);
  const likely = judgeByShape(page);
  const labels = nameRoles(
    page,
    likely.map((label, index) => certain[index] ?? label),
  );
  return page.lines.map((line, index) => ({ ...line, ...labels[index]! }));
}
