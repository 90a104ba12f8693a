import { readdirSync, readFileSync } from 'node:fs';

/** The folder of the package, seen from the compiled file. */
const ROOT = new URL('../../../', import.meta.url);

/**
 * A file that ships beside the code, by its path in the package, such as `data/icons/names.json`.
 * All such files are read through here, so that a bundle can carry them inside itself.
 */
export function readAsset(path: string): Buffer {
  return readFileSync(new URL(path, ROOT));
}

/** The value that a JSON file of the package holds. */
export function readJsonAsset(path: string) {
  return JSON.parse(readAsset(path).toString('utf8'));
}

/** The names in a folder of the package, sorted. */
export function listAssets(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT)).sort();
}
