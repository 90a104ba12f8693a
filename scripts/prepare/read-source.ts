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

/** The languages that have a lexicon. */
export function listLexicons(): string[] {
  return readdirSync(new URL('lexicons/', ROOT)).map((name) => name.replace('.json', ''));
}
