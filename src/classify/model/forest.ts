/**
 * Gradient-boosted trees in flat arrays. A node `n` asks whether the value of a column is at most
 * `limit[n]`: then its first child is next, else the node after that. Both stand in `step[n]`, as
 * `packStep` has put them there. A leaf is its own child, whatever the value, and `score[n]` is
 * what it adds.
 */
export class Forest {
  /**
   * With a class rather than literals V8 is certain from the first forest on what the arrays are,
   * and compiles `addTree` once.
   *
   * @param width how many columns a row has
   */
  constructor(
    readonly roots: Int32Array,
    readonly step: Int32Array,
    readonly limit: Float32Array,
    readonly score: Float64Array,
    readonly width: number,
  ) {}
}

const COLUMN_BITS = 10;
const COLUMN = (1 << COLUMN_BITS) - 1;
/** Negative: it is asked of many at once. */
const LEAF = 1 << 31;
const CHILD = ~LEAF;

/** The step of a node to its first child, by the value of a column. */
export function packStep(child: number, column: number): number {
  return (child << COLUMN_BITS) | column;
}

/** The step of a leaf, which stays. Its limit is above every value. */
export function packLeaf(leaf: number): number {
  return LEAF | packStep(leaf, 0);
}

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
  const open = new Int32Array(scores.length);
  for (let row = 0; row < open.length; row += 1) open[row] = row;
  let left = open.length;
  let next = 0;
  for (const { trees, least, most } of stops) {
    addTrees(forest, next, trees, rows, open.subarray(0, left), scores);
    left = keepOpen(open, left, scores, least, most);
    next = trees;
  }
  addTrees(forest, next, forest.roots.length, rows, open.subarray(0, left), scores);
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

/** The trees from `first` on before `end` over the open rows: by fours, and what is left one by one. */
function addTrees(
  forest: Forest,
  first: number,
  end: number,
  rows: Float32Array,
  open: Int32Array,
  scores: Float64Array,
): void {
  const fours = open.subarray(0, open.length - (open.length % 4));
  if (fours.length > 0) {
    for (let tree = first; tree < end; tree += 1) addTree(forest, tree, rows, fours, scores);
  }
  for (let at = fours.length; at < open.length; at += 1) {
    addToRow(forest, first, end, rows, open[at]!, scores);
  }
}

/**
 * One tree over all these rows: its nodes stay in the nearest cache. Four rows go down together,
 * and none of their steps is a branch: a processor would guess half of them wrong, and wait.
 */
function addTree(
  { roots, step, limit, score, width }: Forest,
  tree: number,
  rows: Float32Array,
  fours: Int32Array,
  scores: Float64Array,
): void {
  const root = roots[tree]!;
  const first = step[root]!;
  for (let at = 0; at < fours.length; at += 4) {
    const rowA = fours[at]!;
    const rowB = fours[at + 1]!;
    const rowC = fours[at + 2]!;
    const rowD = fours[at + 3]!;
    const fromA = rowA * width;
    const fromB = rowB * width;
    const fromC = rowC * width;
    const fromD = rowD * width;
    let a = root;
    let b = root;
    let c = root;
    let d = root;
    let stepA = first;
    let stepB = first;
    let stepC = first;
    let stepD = first;
    // A plus instead of `Number`, which is looked up at each step where globals are not the engine's.
    while ((stepA & stepB & stepC & stepD) >= 0) {
      a = ((stepA & CHILD) >> COLUMN_BITS) + +(rows[fromA + (stepA & COLUMN)]! > limit[a]!);
      b = ((stepB & CHILD) >> COLUMN_BITS) + +(rows[fromB + (stepB & COLUMN)]! > limit[b]!);
      c = ((stepC & CHILD) >> COLUMN_BITS) + +(rows[fromC + (stepC & COLUMN)]! > limit[c]!);
      d = ((stepD & CHILD) >> COLUMN_BITS) + +(rows[fromD + (stepD & COLUMN)]! > limit[d]!);
      stepA = step[a]!;
      stepB = step[b]!;
      stepC = step[c]!;
      stepD = step[d]!;
    }
    scores[rowA]! += score[a]!;
    scores[rowB]! += score[b]!;
    scores[rowC]! += score[c]!;
    scores[rowD]! += score[d]!;
  }
}

/** Trees over one row: of candidates, and of lines that are hard to decide, there are few. */
function addToRow(
  { roots, step, limit, score, width }: Forest,
  first: number,
  end: number,
  rows: Float32Array,
  row: number,
  scores: Float64Array,
): void {
  const from = row * width;
  for (let tree = first; tree < end; tree += 1) {
    let node = roots[tree]!;
    for (let next = step[node]!; next >= 0; next = step[node]!) {
      node = (next >> COLUMN_BITS) + +(rows[from + (next & COLUMN)]! > limit[node]!);
    }
    scores[row]! += score[node]!;
  }
}
