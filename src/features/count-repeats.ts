import { HASH_SEED, hashPair } from './hash-word.js';
import { numberHashes } from './number-hashes.js';
import type { Scan } from './scan-lines.js';

/** How often lines, or their beginnings and ends, stand on the page; a cell a line. */
export interface Repeats {
  /** Lines of the same words, this one among them. */
  readonly same: Int32Array;
  /** Which of them this one is, from 0. */
  readonly place: Int32Array;
  /** Lines with the same first three words, and with the same last two. */
  readonly sameStart: Int32Array;
  readonly sameEnd: Int32Array;
  /** Hash of all words of the line. */
  readonly keys: Int32Array;
}

export function countRepeats(scan: Scan): Repeats {
  const { count, wordFrom } = scan;
  const keys = new Int32Array(count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let line = 0; line < count; line += 1) {
    const from = wordFrom[line]!;
    const to = wordFrom[line + 1]!;
    keys[line] = hashWords(scan, from, to);
    starts[line] = to - from < 3 ? keys[line]! : hashWords(scan, from, from + 3);
    ends[line] = to - from < 2 ? keys[line]! : hashWords(scan, to - 2, to);
  }
  const [same, place] = countSame(keys);
  return { same, place, sameStart: countSame(starts)[0], sameEnd: countSame(ends)[0], keys };
}

/** The hash of the words from one place to before another. */
export function hashWords({ hashes }: Scan, from: number, to: number): number {
  let state = HASH_SEED;
  for (let at = from; at < to; at += 1) state = hashPair(state, hashes[at]!);
  return state;
}

/** For each key how often it stands there, and how often before. */
function countSame(keys: Int32Array): [Int32Array, Int32Array] {
  const { ids, values } = numberHashes(keys);
  const counts = new Int32Array(values.length);
  const places = new Int32Array(ids.length);
  const same = new Int32Array(ids.length);
  for (let at = 0; at < ids.length; at += 1) places[at] = counts[ids[at]!]!++;
  for (let at = 0; at < ids.length; at += 1) same[at] = counts[ids[at]!]!;
  return [same, places];
}
