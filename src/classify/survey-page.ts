import type { MeasuredLine, MeasuredPage } from '../features/measure-page.js';
import { isPhrase } from '../features/read-phrases.js';
import { findDensestRun } from './find-densest-run.js';
import { weighLine } from './weigh-line.js';

/** A page with what only the whole of it can tell, computed once for all rules. */
export interface SurveyedPage extends MeasuredPage {
  /** Index of the first line of the run where prose is densest, and the index after its last. */
  readonly densest: readonly [first: number, end: number];
  /** Indexes of the lines with the same words, for lines that stand more than once. */
  readonly copies: ReadonlyMap<string, readonly number[]>;
}

/** Whether the line is a sentence, or more than one, of running text. */
export function isProse({ wordCount, endsSentence }: MeasuredLine): boolean {
  return wordCount >= 20 || (wordCount >= 10 && endsSentence);
}

/** What two lines share when they say the same: their words, whatever stands between. */
export function copyKey({ words }: MeasuredLine): string {
  return words.join(' ');
}

/** Looks over a whole page once. */
export function surveyPage(page: MeasuredPage): SurveyedPage {
  const { lines } = page;
  const copies = findCopies(lines);
  const worths = lines.map((line) => weighLine(line, copies.get(copyKey(line))!.length > 1));
  return { ...page, densest: findDensestRun(worths, (index) => isListHead(lines[index]!)), copies };
}

/** Comments and lists of other stories end an article: no prose behind them bridges the gap. */
function isListHead(line: MeasuredLine): boolean {
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
