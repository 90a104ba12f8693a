import { type HashTable, lookUp } from '../hash-table.js';
import { hashPair } from '../hash-word.js';
import type { Elements } from './number-elements.js';
import { readNames } from './read-names.js';

/** What the learned log-odds of names say of each element; a cell an element. */
export interface NameScores {
  /** Of the element's own names. */
  readonly own: Float32Array;
  /** The sum of the names of the elements around it; the least and the greatest of one of them. */
  readonly around: Float32Array;
  readonly least: Float32Array;
  readonly greatest: Float32Array;
}

const OWN = 0x6f776e;
const AROUND = 0x61726f;

/** A name's hash as the name of the line's own element, or of one around it. */
export function asOwn(hash: number): number {
  return hashPair(OWN, hash);
}

export function asAround(hash: number): number {
  return hashPair(AROUND, hash);
}

export function scoreNames({ all, parent }: Elements, odds: HashTable): NameScores {
  const size = all.length;
  const cells = () => new Float32Array(size);
  const scores = { own: cells(), around: cells(), least: cells(), greatest: cells() };
  const asOuter = cells();
  for (let element = 0; element < size; element += 1) {
    let own = 0;
    let outer = 0;
    for (const hash of readNames(all[element]!)) {
      own += lookUp(odds, asOwn(hash));
      outer += lookUp(odds, asAround(hash));
    }
    scores.own[element] = own;
    asOuter[element] = outer;
    const at = parent[element]!;
    if (at < 0) continue;
    scores.around[element] = scores.around[at]! + asOuter[at]!;
    scores.least[element] = Math.min(scores.least[at]!, asOuter[at]!);
    scores.greatest[element] = Math.max(scores.greatest[at]!, asOuter[at]!);
  }
  return scores;
}
