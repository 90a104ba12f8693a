import type { Prose } from '../measure-prose.js';
import type { Scan } from '../scan-lines.js';
import type { Elements } from './number-elements.js';

/** What stands below each element; a cell an element. */
export interface Tree {
  readonly lines: Float64Array;
  readonly words: Float64Array;
  /** Words of prose that readers see and that is no link. */
  readonly prose: Float64Array;
  readonly chars: Float64Array;
  readonly linkChars: Float64Array;
  /** Its first line and its last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The nearest ancestor that holds more lines; the element itself at the outermost. */
  readonly wider: Int32Array;
  /** Words of prose of the blocks directly inside. */
  readonly direct: Float64Array;
}

/** What is counted of one line. */
export interface LineWeights {
  readonly prose: Float64Array;
  readonly linkChars: Float64Array;
}

export function measureTree(
  { parent, block }: Elements,
  scan: Scan,
  { prose, linkChars }: LineWeights,
): Tree {
  const size = parent.length;
  const tree = {
    lines: new Float64Array(size),
    words: new Float64Array(size),
    prose: new Float64Array(size),
    chars: new Float64Array(size),
    linkChars: new Float64Array(size),
    first: new Int32Array(size).fill(scan.count),
    last: new Int32Array(size).fill(-1),
    wider: new Int32Array(size),
    direct: new Float64Array(size),
  };
  for (let line = 0; line < scan.count; line += 1) {
    const own = block[line]!;
    tree.lines[own]! += 1;
    tree.words[own]! += scan.words[line]!;
    tree.prose[own]! += prose[line]!;
    tree.chars[own]! += scan.chars[line]!;
    tree.linkChars[own]! += linkChars[line]!;
    tree.first[own] = Math.min(tree.first[own]!, line);
    tree.last[own] = line;
    tree.direct[Math.max(0, parent[own]!)]! += prose[line]!;
  }
  // Children come after their parents.
  for (let own = size - 1; own > 0; own -= 1) {
    const outer = parent[own]!;
    for (const sums of [tree.lines, tree.words, tree.prose, tree.chars, tree.linkChars]) {
      sums[outer]! += sums[own]!;
    }
    tree.first[outer] = Math.min(tree.first[outer]!, tree.first[own]!);
    tree.last[outer] = Math.max(tree.last[outer]!, tree.last[own]!);
  }
  for (let own = 1; own < size; own += 1) {
    const outer = parent[own]!;
    tree.wider[own] = tree.lines[outer]! > tree.lines[own]! ? outer : tree.wider[outer]!;
  }
  return tree;
}

/** The words of prose that speak for an article: seen, and the less the more they are links. */
export function weighProse(
  { words }: Prose,
  linkDensity: ArrayLike<number>,
  hidden: ArrayLike<number>,
): Float64Array {
  return words.map((count, line) => (hidden[line] ? 0 : count * (1 - linkDensity[line]!)));
}
