import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../../data/fields/', import.meta.url);
const loaded = new Map<string, unknown>();

/** A JSON file of `data/fields`, read once, when it is first needed. */
export function loadData<T>(name: string): T {
  if (!loaded.has(name)) {
    loaded.set(name, JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
  }
  return loaded.get(name) as T;
}
