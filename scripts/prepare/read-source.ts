import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../../data/', import.meta.url);

/** The bytes of a file of `data/`. */
export function readBytes(path: string): Buffer {
  return readFileSync(new URL(path, ROOT));
}

/** The value that a JSON file of `data/` holds. */
export function readSource<T>(path: string): T {
  return JSON.parse(readBytes(path).toString('utf8'));
}

/** The names of the files in a folder of `data/` that end in `ending`, without it. */
export function listSources(folder: string, ending: string): string[] {
  const files = readdirSync(new URL(folder, ROOT)).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length));
}
