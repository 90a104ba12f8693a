import { readFileSync } from 'node:fs';

/** The bytes of a file of `data/`. */
export function readBytes(path: string): Buffer {
  return readFileSync(new URL(`../../../data/${path}`, import.meta.url));
}

/** The value that a JSON file of `data/` holds. */
export function readSource<T>(path: string): T {
  return JSON.parse(readBytes(path).toString('utf8'));
}
