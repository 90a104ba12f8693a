import type { MeasuredLine } from '../features/measure-page.js';
import { isProse } from './is-prose.js';
import type { SurveyedPage } from './survey-page.js';

/** Whether the line stands alone between two paragraphs. */
export function isInterlude({ index }: MeasuredLine, { lines }: SurveyedPage): boolean {
  return [lines[index - 1], lines[index + 1]].every((beside) => beside && isProse(beside));
}
