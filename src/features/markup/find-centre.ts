import type { Tree } from './measure-tree.js';
import type { Elements } from './number-elements.js';

/** The elements that hold the body of prose. */
export interface Centre {
  /** The element with the most prose in the blocks directly inside. */
  readonly top: number;
  /** The smallest elements that hold half of all prose, and eight and nine tenths. */
  readonly holders: readonly number[];
  /** For each element the nearest ancestor, itself included, that holds the top. */
  readonly shared: Int32Array;
  /** Depth of each element. */
  readonly depth: Int32Array;
  /** Usual depth of prose: half of it stands deeper. */
  readonly proseDepth: number;
}

export const SHARES = [0.5, 0.8, 0.95] as const;

export function findCentre(
  { all, parent, block }: Elements,
  tree: Tree,
  prose: Float64Array,
): Centre {
  const size = parent.length;
  let top = 0;
  for (let own = 1; own < size; own += 1) if (tree.direct[own]! > tree.direct[top]!) top = own;
  const shared = new Int32Array(size);
  const holdsTop = new Uint8Array(size);
  for (let own = top; own >= 0; own = parent[own]!) holdsTop[own] = 1;
  for (let own = 1; own < size; own += 1) shared[own] = holdsTop[own] ? own : shared[parent[own]!]!;
  const depth = Int32Array.from(all, (element) => element.depth);
  return {
    top,
    holders: SHARES.map((share) => findHolder(parent, tree, share)),
    shared,
    depth,
    proseDepth: medianDepth(block, depth, prose),
  };
}

/** The deepest element with this share of the prose: above a half there is one at each depth. */
function findHolder(parent: Int32Array, { prose }: Tree, share: number): number {
  let holder = 0;
  for (let own = 1; own < parent.length; own += 1) {
    if (parent[own] === holder && prose[own]! >= share * prose[0]!) holder = own;
  }
  return holder;
}

function medianDepth(block: Int32Array, depth: Int32Array, prose: Float64Array): number {
  const at: number[] = [];
  let all = 0;
  prose.forEach((words, line) => {
    const own = depth[block[line]!]!;
    at[own] = (at[own] ?? 0) + words;
    all += words;
  });
  let sum = 0;
  for (let level = 0; level < at.length; level += 1) {
    sum += at[level] ?? 0;
    if (sum * 2 >= all) return level;
  }
  return 0;
}
