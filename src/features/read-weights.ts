import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAsset } from '../core/read-asset.js';

/** A file of a folder of weights, or of `data/model` when the folder is `''`, apart from others. */
export function readWeights(folder: string, name: string): ArrayBuffer {
  const bytes = folder === '' ? readAsset(`data/model/${name}`) : readFileSync(join(folder, name));
  return new Uint8Array(bytes).buffer;
}
