/**
 * Gradient-boosted trees in flat arrays. Node `n` that is no leaf asks whether the value of
 * column `feature[n]` is at most `value[n]`: then `child[n]` is next, else the node after that.
 * A leaf has `LEAF` for a feature and its score in `value`.
 */
export interface Forest {
  readonly roots: Int32Array;
  readonly feature: Uint16Array;
  readonly child: Int32Array;
  readonly value: Float64Array;
  /** How many columns a row has. */
  readonly width: number;
}

export const LEAF = 0xffff;

/** The raw score of each row: the sum of its leaves, in the order of the trees. */
export function scoreRows(forest: Forest, rows: Float32Array): Float64Array {
  const scores = new Float64Array(rows.length / forest.width);
  for (const root of forest.roots) addTree(forest, root, rows, scores);
  return scores;
}

/** One tree over all rows: its nodes stay in the nearest cache. */
function addTree(
  { feature, child, value, width }: Forest,
  root: number,
  rows: Float32Array,
  scores: Float64Array,
): void {
  for (let row = 0, from = 0; row < scores.length; row += 1, from += width) {
    let node = root;
    let column = feature[node]!;
    while (column !== LEAF) {
      node = child[node]! + (rows[from + column]! > value[node]! ? 1 : 0);
      column = feature[node]!;
    }
    scores[row]! += value[node]!;
  }
}
