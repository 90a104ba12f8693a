import { foldSpaces } from './fold-spaces.js';
import { ratio, type Score, toScore } from './word-score.js';

/**
 * How a text stands to snippets that belong to it and snippets that do not. Recall is the share
 * of `wanted` that it holds; precision is the share of `wanted` among all snippets it holds.
 */
export function snippetScore(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): Score {
  const folded = foldSpaces(text);
  const holds = (snippet: string) => folded.includes(foldSpaces(snippet));
  const right = wanted.filter(holds).length;
  const wrong = unwanted.filter(holds).length;
  return toScore(ratio(right, right + wrong), ratio(right, wanted.length));
}
