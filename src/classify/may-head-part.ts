import type { MeasuredLine } from '../features/measure-page.js';
import { isPhrase } from '../features/read-phrases.js';
import { isInterlude } from './is-interlude.js';
import type { SurveyedPage } from './survey-page.js';

/**
 * Whether a line between two paragraphs may be the heading of the second, though other things are
 * called so too: `Discussion`, `Privacy`.
 */
export function mayHeadPart(line: MeasuredLine, page: SurveyedPage): boolean {
  return (isPhrase(line, 'part') || isPhrase(line, 'legal')) && isInterlude(line, page);
}
