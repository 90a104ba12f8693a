/** Hashes as small numbers. */
export interface Numbered {
  /** For each hash the number of its value: 0 for the first value met, 1 for the next. */
  readonly ids: Int32Array;
  /** The values by number. */
  readonly values: Int32Array;
}

/** Numbers hashes by value through open addressing: several times as fast as a `Map`. */
export function numberHashes(hashes: Int32Array): Numbered {
  const mask = tableSize(hashes.length) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const ids = new Int32Array(hashes.length);
  const values = new Int32Array(hashes.length);
  let used = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot]! >= 0 && values[slots[slot]!] !== hash) slot = (slot + 1) & mask;
    if (slots[slot]! < 0) {
      slots[slot] = used;
      values[used] = hash;
      used += 1;
    }
    ids[at] = slots[slot]!;
  }
  return { ids, values: values.subarray(0, used) };
}

/** A power of two, at most half full. */
function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * count + 2));
}
