import { fieldScore } from './field-score.js';
import { iconScore } from './icon-score.js';
import { inlineScore } from './inline-score.js';
import { type Confusion, placeLines } from './line-kind-score.js';
import type { LineTruth } from './line-truth.js';
import type { Outcome, Scores } from './outcome.js';
import type { Row } from './row.js';
import { snippetScore } from './snippet-score.js';
import { wordScore } from './word-score.js';
import { wordsOf } from './words-of.js';

/** What is known of one flattened page, worked out once for all extractors. */
export interface Truth {
  readonly row: Row;
  /** The flattened text and its lines. */
  readonly text: string;
  readonly lines: readonly string[];
  /** For each line, whether the gold body holds it. */
  readonly isGold: readonly boolean[];
  readonly goldWords: readonly string[];
  readonly icons: readonly string[];
  readonly kinds: LineTruth;
}

/** All figures of one outcome on one page. */
export function scoreDocument(truth: Truth, outcome: Outcome): Scores {
  const { row, text, lines, isGold } = truth;
  return {
    ...(row.body !== null && bodyScore(truth, outcome.body)),
    ...(row.source === 'news' && newsScore(row, outcome.body)),
    ...(row.source !== 'news' && inlineScore(lines, isGold, outcome.body, row.lang)),
    ...(row.body !== null && iconScore(truth.icons, text, row, outcome)),
    ...fieldScore(row, outcome),
  };
}

/** Where the lines of known kind went. */
export function placeDocument({ kinds, lines }: Truth, outcome: Outcome): Confusion {
  return placeLines(kinds, lines, outcome);
}

function bodyScore({ row, goldWords }: Truth, body: string): Scores {
  const { f1, precision, recall } = wordScore(wordsOf(body, row.lang), goldWords);
  return { wordF1: f1, wordPrecision: precision, wordRecall: recall };
}

function newsScore(row: Row, body: string): Scores {
  const { f1 } = snippetScore(body, row.with, row.without);
  return { snippetF1: f1, ...(row.body !== null && { snippetF1Silver: f1 }) };
}
