/**
 * Gradient-boosted trees in flat arrays. A node `n` that is no leaf asks whether the value of a
 * column is at most `limit[n]`: then its first child is next, else the node after that. Both
 * stand in `step[n]`, the column in its lowest `COLUMN_BITS`, the child above them; of a leaf it is
 * `LEAF`, and `score[n]` is what the leaf adds.
 */
export interface Forest {
  readonly roots: Int32Array;
  readonly step: Int32Array;
  readonly limit: Float32Array;
  readonly score: Float64Array;
  /** How many columns a row has. */
  readonly width: number;
}

export const LEAF = -1;
export const COLUMN_BITS = 10;
const COLUMN = (1 << COLUMN_BITS) - 1;

/**
 * After `trees` trees a score below `least`, or above `most`, is so far from the threshold that
 * the other trees hardly ever carry it over: the row is decided.
 */
export interface Stop {
  readonly trees: number;
  readonly least: number;
  readonly most: number;
}

/** The raw score of each row: the sum of its leaves, in the order of the trees. */
export function scoreRows(forest: Forest, rows: Float32Array): Float64Array {
  return scoreUntilDecided(forest, rows, []);
}

/** The same, but a row that a stop decides keeps the score that it has there. */
export function scoreUntilDecided(
  forest: Forest,
  rows: Float32Array,
  stops: readonly Stop[],
): Float64Array {
  const scores = new Float64Array(rows.length / forest.width);
  const open = Int32Array.from(scores, (_, row) => row);
  let left = open.length;
  let next = 0;
  for (const { trees, least, most } of stops) {
    for (; next < trees; next += 1) addTree(forest, next, rows, open.subarray(0, left), scores);
    left = keepOpen(open, left, scores, least, most);
  }
  for (; next < forest.roots.length; next += 1) {
    addTree(forest, next, rows, open.subarray(0, left), scores);
  }
  return scores;
}

/** Moves the rows that are not decided to the front, in their order; gives how many they are. */
function keepOpen(
  open: Int32Array,
  count: number,
  scores: Float64Array,
  least: number,
  most: number,
): number {
  let left = 0;
  for (let at = 0; at < count; at += 1) {
    const score = scores[open[at]!]!;
    if (score >= least && score <= most) open[left++] = open[at]!;
  }
  return left;
}

/** One tree over the open rows: its nodes stay in the nearest cache. */
function addTree(
  { roots, step, limit, score, width }: Forest,
  tree: number,
  rows: Float32Array,
  open: Int32Array,
  scores: Float64Array,
): void {
  const root = roots[tree]!;
  for (let at = 0; at < open.length; at += 1) {
    const row = open[at]!;
    const from = row * width;
    let node = root;
    let next = step[node]!;
    while (next !== LEAF) {
      node = (next >> COLUMN_BITS) + (rows[from + (next & COLUMN)]! > limit[node]! ? 1 : 0);
      next = step[node]!;
    }
    scores[row]! += score[node]!;
  }
}
