import { type HashTable, lookUp } from './hash-table.js';
import { hashPair } from './hash-word.js';
import type { Scan } from './scan-lines.js';

/** What is known of words: a value for hashes of words, word pairs and whole lines. */
export interface Vocabulary {
  /** Lower-cased function words of many languages. */
  readonly functionWords: HashTable;
  /** Log-odds, learned, that a line with this word belongs to an article. */
  readonly odds: HashTable;
}

/** What the vocabulary says of each line; a cell a line. */
export interface WordScores {
  /** Share of the line's words that are function words of some language. */
  readonly functionShare: Float32Array;
  /** Sum, mean, least and greatest of the words' and word pairs' log-odds. */
  readonly sum: Float32Array;
  readonly mean: Float32Array;
  readonly least: Float32Array;
  readonly greatest: Float32Array;
  /** Of the first word, the last word and the first pair. */
  readonly first: Float32Array;
  readonly last: Float32Array;
  readonly opening: Float32Array;
}

function lookUpAll(table: HashTable, hashes: Int32Array): Float32Array {
  const values = new Float32Array(hashes.length);
  for (let at = 0; at < hashes.length; at += 1) values[at] = lookUp(table, hashes[at]!);
  return values;
}

export function scoreWords(scan: Scan, { functionWords, odds }: Vocabulary): WordScores {
  const { count } = scan;
  const isFunction = lookUpAll(functionWords, scan.different);
  const oddsOf = lookUpAll(odds, scan.different);
  const cells = () => new Float32Array(count);
  const scores = {
    functionShare: cells(),
    sum: cells(),
    mean: cells(),
    least: cells(),
    greatest: cells(),
    first: cells(),
    last: cells(),
    opening: cells(),
  };
  for (let line = 0; line < count; line += 1) {
    const from = scan.wordFrom[line]!;
    const to = scan.wordFrom[line + 1]!;
    if (from === to) continue;
    let functions = 0;
    let sum = 0;
    let least = 0;
    let greatest = 0;
    for (let at = from; at < to; at += 1) {
      const id = scan.ids[at]!;
      functions += isFunction[id]!;
      const value = oddsOf[id]!;
      sum += value;
      if (value < least) least = value;
      else if (value > greatest) greatest = value;
    }
    scores.functionShare[line] = functions / (to - from);
    scores.sum[line] = sum;
    scores.mean[line] = sum / (to - from);
    scores.least[line] = least;
    scores.greatest[line] = greatest;
    scores.first[line] = oddsOf[scan.ids[from]!]!;
    scores.last[line] = oddsOf[scan.ids[to - 1]!]!;
    const pair = to - from > 1 ? hashPair(scan.hashes[from]!, scan.hashes[from + 1]!) : 0;
    scores.opening[line] = pair === 0 ? 0 : lookUp(odds, pair);
  }
  return scores;
}
