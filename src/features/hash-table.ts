import { packArrays, unpackArrays } from '../core/packed-arrays.js';

/** Values by hash; 0 for hashes that are not there. */
export interface HashTable {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly values: Float32Array;
}

/** The value of a hash, 0 when the table has none. */
export function lookUp(table: HashTable, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & table.mask;
  while (table.values[slot] !== 0) {
    if (table.keys[slot] === hash) return table.values[slot]!;
    slot = (slot + 1) & table.mask;
  }
  return 0;
}

/** A table of these entries, no value of which is 0; a key that comes again is passed over. */
export function toHashTable(hashes: ArrayLike<number>, values: ArrayLike<number>): HashTable {
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
  const table = { mask: size - 1, keys: new Int32Array(size), values: new Float32Array(size) };
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at]!;
    let slot = (hash ^ (hash >>> 15)) & table.mask;
    while (table.values[slot] !== 0 && table.keys[slot] !== hash) slot = (slot + 1) & table.mask;
    if (table.values[slot] !== 0) continue;
    table.keys[slot] = hash;
    table.values[slot] = values[at]!;
  }
  return table;
}

/** A table of these arrays, which a file has kept. */
export function tableOf(keys: Int32Array, values: Float32Array): HashTable {
  return { mask: keys.length - 1, keys, values };
}

export function packTable({ keys, values }: HashTable): Uint8Array {
  return packArrays([keys, values]);
}

/** The table that `packTable` has put into a file. */
export function unpackTable(file: Uint8Array): HashTable {
  return tableOf(...unpackArrays(file, [Int32Array, Float32Array]));
}
