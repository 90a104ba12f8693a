import { fieldScore } from './field-score.js';
import type { Truth } from './find-truth.js';
import { iconScore } from './icon-score.js';
import { inlineScore } from './inline-score.js';
import type { Outcome, Scores } from './outcome.js';
import { paragraphScore } from './paragraph-score.js';
import type { Row } from './row.js';
import { snippetScore } from './snippet-score.js';
import { wordScore } from './word-score.js';
import { wordsOf } from './words-of.js';

/** All figures of one outcome on one page. */
export function scoreDocument(truth: Truth, outcome: Outcome): Scores {
  const { row, lines } = truth;
  return {
    ...(row.body !== null && bodyScores(truth, wordsOf(outcome.body, row.lang))),
    ...(row.body !== null && iconScore(truth.icons, lines, row, outcome)),
    ...paragraphScore(row, outcome),
    ...(row.source === 'news' && newsScore(row, outcome.body)),
    ...fieldScore(row, outcome),
  };
}

function bodyScores({ row, goldWords, lineWords, isGold }: Truth, body: string[]): Scores {
  const { f1, precision, recall } = wordScore(body, goldWords);
  return {
    wordF1: f1,
    wordPrecision: precision,
    wordRecall: recall,
    ...(row.source !== 'news' && inlineScore(lineWords, isGold, body)),
  };
}

function newsScore(row: Row, body: string): Scores {
  const { f1 } = snippetScore(body, row.with, row.without);
  return { snippetF1: f1, ...(row.body !== null && { snippetF1Silver: f1 }) };
}
