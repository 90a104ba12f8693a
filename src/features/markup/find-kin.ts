import type { PageElement } from '../../core/page-element.js';
import { HASH_SEED, hashPair, hashUnit, hashWord } from '../hash-word.js';
import { numberHashes } from '../number-hashes.js';
import type { Scan } from '../scan-lines.js';
import type { LineWeights } from './measure-tree.js';
import type { Elements } from './number-elements.js';

/** What lines have in common with those that stand in alike elements; a cell a line. */
export interface Kin {
  readonly lines: Float64Array;
  /** Share of all prose of the page. */
  readonly proseShare: Float64Array;
  readonly meanWords: Float64Array;
  readonly linkDensity: Float64Array;
}

/** By the names on the way to the line; by those with classes; by the block's own; its parent's. */
export const KINDS = ['path', 'classPath', 'block', 'parent'] as const;

/** The kin of each line, for each of `KINDS`. */
export function findKin(elements: Elements, scan: Scan, weights: LineWeights): Kin[] {
  const { all, parent, block } = elements;
  const size = all.length;
  const name = Int32Array.from(all, (element) => hashWord(element.name));
  const styled = name.map((hash, own) => hashPair(hash, classHash(all[own]!)));
  const path = new Int32Array(size);
  const classPath = new Int32Array(size);
  const pair = new Int32Array(size);
  for (let own = 0; own < size; own += 1) {
    const outer = parent[own]!;
    path[own] = hashPair(outer < 0 ? HASH_SEED : path[outer]!, name[own]!);
    classPath[own] = hashPair(outer < 0 ? HASH_SEED : classPath[outer]!, styled[own]!);
    pair[own] = hashPair(outer < 0 ? HASH_SEED : styled[outer]!, name[own]!);
  }
  return [path, classPath, styled, pair].map((keys) =>
    sumByKey(
      block.map((own) => keys[own]!),
      scan,
      weights,
    ),
  );
}

/** Order and white space of the classes count: what one template writes is alike in both. */
function classHash({ attributes }: PageElement): number {
  const classes = attributes.class ?? '';
  let state = HASH_SEED;
  // Numbers in classes are of one element more often than of a kind.
  for (let at = 0; at < classes.length; at += 1) {
    const unit = classes.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) state = hashUnit(state, unit);
  }
  return state;
}

function sumByKey(keys: Int32Array, scan: Scan, { prose, linkChars }: LineWeights): Kin {
  const { ids, values } = numberHashes(keys);
  const sums = () => new Float64Array(values.length);
  const [lines, words, proseWords, chars, links] = [sums(), sums(), sums(), sums(), sums()];
  let all = 0;
  ids.forEach((id, line) => {
    lines![id]! += 1;
    words![id]! += scan.words[line]!;
    proseWords![id]! += prose[line]!;
    chars![id]! += scan.chars[line]!;
    links![id]! += linkChars[line]!;
    all += prose[line]!;
  });
  const each = (value: (id: number) => number) => Float64Array.from(ids, (id) => value(id));
  return {
    lines: each((id) => lines![id]!),
    proseShare: each((id) => (all === 0 ? 0 : proseWords![id]! / all)),
    meanWords: each((id) => words![id]! / lines![id]!),
    linkDensity: each((id) => links![id]! / chars![id]!),
  };
}
