import { groupBy } from '../core/group-by.js';
import type { MeasuredLine, MeasuredPage } from '../features/measure-page.js';
import { isPhrase } from '../features/read-phrases.js';
import { findDensestRun, type Run } from './find-densest-run.js';
import { type Gap, measureGaps } from './is-prose.js';
import { weighLine } from './weigh-line.js';

/** A page with what only the whole of it can tell, computed once for all rules. */
export interface SurveyedPage extends MeasuredPage {
  readonly gaps: readonly Gap[];
  /** What each line says for its place being inside the article. */
  readonly worths: readonly number[];
  /** The run where prose is densest. */
  readonly densest: Run;
  /** Whether a line heads comments or other stories: no prose behind it belongs to the article. */
  readonly isListHead: (index: number) => boolean;
  /** Indexes of the lines with the same words, by their key. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
}

/** Looks over a whole page once. */
export function surveyPage(page: MeasuredPage): SurveyedPage {
  const { lines } = page;
  const copies = findCopies(lines);
  const gaps = measureGaps(lines);
  const worths = lines.map((line, index) =>
    weighLine(line, gaps[index]!, copies.get(line.key)!.length > 1),
  );
  const isListHead = (index: number) => headsList(lines[index]!);
  return { ...page, gaps, worths, densest: findDensestRun(worths, isListHead), isListHead, copies };
}

function headsList(line: MeasuredLine): boolean {
  return isPhrase(line, 'comments') || isPhrase(line, 'related');
}

function findCopies(lines: readonly MeasuredLine[]): ReadonlyMap<number, readonly number[]> {
  const indexes = lines.map(({ index }) => index);
  return groupBy(indexes, (index) => lines[index]!.key);
}
