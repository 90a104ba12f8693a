import { readJsonAsset } from '../core/read-asset.js';

const loaded = new Map<string, unknown>();

/** A JSON file of `data/fields`, read once, when it is first needed. */
export function loadData<T>(name: string): T {
  if (!loaded.has(name)) loaded.set(name, readJsonAsset(`data/fields/${name}.json`));
  return loaded.get(name) as T;
}
