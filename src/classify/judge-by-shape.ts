import { type Label, labelBy } from '../core/label.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { findArticleSpan } from './find-article-span.js';
import { isProse } from './is-prose.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';
import type { SurveyedPage } from './survey-page.js';

/** Labels that a page repeats are shorter, in words. */
const LABEL = 12;
/** A table repeats its cells: so many lines in a row without prose may be one. */
const TABLE = 9;

/**
 * The judge without a model: the article is what stands between its first and its last prose,
 * apart from the labels that the page repeats.
 */
export function judgeByShape(page: SurveyedPage, verdict = SHAPE_VERDICTS.SHAPE): Label[] {
  const [first, end] = findArticleSpan(page.worths, page.isListHead, page.densest);
  return page.lines.map((line, index) => {
    const isInside = index >= first && index < end;
    const isFurniture = isRepeatedLabel(line, page);
    return labelBy(isInside && !isFurniture ? 'body' : 'other', verdict);
  });
}

function isRepeatedLabel(line: MeasuredLine, { copies, gaps }: SurveyedPage): boolean {
  const { above, below } = gaps[line.index]!;
  if (isProse(line) || line.wordCount >= LABEL || above + below >= TABLE) return false;
  return copies.get(line.key)!.length > 1;
}
