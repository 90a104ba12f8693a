import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAsset } from '../../core/read-asset.js';
import type { Forest } from './forest.js';
import { unpackForest } from './packed-forest.js';
import { readForest } from './read-forest.js';

const loaded = new Map<string, Forest>();

/**
 * The forest `<name>.bin` of a folder of weights, our own when the folder is `''`, read once.
 * Throws when it was trained on another number of columns.
 */
export function loadForest(folder: string, name: string, width: number): Forest {
  const key = `${folder}/${name}`;
  let forest = loaded.get(key);
  if (!forest) {
    forest = openForest(folder, name);
    if (forest.width !== width) {
      throw new Error(`${name}: weights of ${forest.width} features for ${width}: train anew`);
    }
    loaded.set(key, forest);
  }
  return forest;
}

function openForest(folder: string, name: string): Forest {
  return folder === ''
    ? unpackForest(readAsset(`dist/data/${name}.bin`))
    : readForest(readFileSync(join(folder, `${name}.bin`)));
}
