import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAsset } from '../core/read-asset.js';
import { type HashTable, toHashTable, unpackTable } from './hash-table.js';

/** The log-odds `<name>.bin` of a folder of weights; our own, which are ready for use, for `''`. */
export function loadOdds(folder: string, name: string): HashTable {
  return folder === ''
    ? unpackTable(readAsset(`dist/data/${name}.bin`))
    : readOdds(readFileSync(join(folder, `${name}.bin`)));
}

/**
 * Reads log-odds as `training/fit_odds.py` writes them, little-endian: the count of entries, then
 * as many hashes (int32), then values (float32).
 */
export function readOdds(file: Uint8Array): HashTable {
  const { buffer } = new Uint8Array(file);
  const count = new Int32Array(buffer, 0, 1)[0]!;
  return toHashTable(
    new Int32Array(buffer, 4, count),
    new Float32Array(buffer, 4 + 4 * count, count),
  );
}
