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
  /** Indexes of the lines with the same words, for lines that stand more than once. */
  readonly copies: ReadonlyMap<string, readonly number[]>;
}

/** What two lines share when they say the same: their words, whatever stands between. */
export function copyKey({ words }: MeasuredLine): string {
  return words.join(' ');
}

/** Looks over a whole page once. */
export function surveyPage(page: MeasuredPage): SurveyedPage {
  const { lines } = page;
  const copies = findCopies(lines);
  const gaps = measureGaps(lines);
  const worths = lines.map((line, index) =>
    weighLine(line, gaps[index]!, copies.get(copyKey(line))!.length > 1),
  );
  const isListHead = (index: number) => headsList(lines[index]!);
  return { ...page, gaps, worths, densest: findDensestRun(worths, isListHead), isListHead, copies };
}

function headsList(line: MeasuredLine): boolean {
  return isPhrase(line, 'comments') || isPhrase(line, 'related');
}

function findCopies(lines: readonly MeasuredLine[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const line of lines) {
    const key = copyKey(line);
    const known = places.get(key);
    if (known) known.push(line.index);
    else places.set(key, [line.index]);
  }
  return places;
}
