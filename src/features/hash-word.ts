/** State of the hash of no characters: FNV-1a, 32 bits, signed. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The state after one more UTF-16 unit. */
export function hashUnit(state: number, unit: number): number {
  return Math.imul(state ^ unit, 0x01000193);
}

/** One hash of two: of neighbouring characters or words, in their order. */
export function hashPair(first: number, second: number): number {
  return hashUnit(hashUnit(HASH_SEED ^ 0x5bd1e995, first), second);
}

/** The hash of a lower-cased word. */
export function hashWord(word: string): number {
  let state = HASH_SEED;
  for (let at = 0; at < word.length; at += 1) state = hashUnit(state, word.charCodeAt(at));
  return state;
}

/**
 * A key of 53 bits for a sequence of words, given by their hashes: sequences with the same key
 * are the same for all that a page, or a million pages, can tell.
 */
export function keyOfWords(hashes: ArrayLike<number>, from: number, to: number): number {
  let first = HASH_SEED;
  let second = 0;
  for (let at = from; at < to; at += 1) {
    const hash = hashes[at]!;
    first = hashUnit(first, hash);
    second = Math.imul(((second << 13) | (second >>> 19)) ^ hash, 0x9e3779b1);
  }
  return (first >>> 0) * 0x200000 + (second >>> 11);
}
