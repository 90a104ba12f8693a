import { readJsonAsset } from '../../core/read-asset.js';
import type { Forest, Stop } from './forest.js';
import type { Favor } from './judge-by-model.js';
import type { ModelName } from './load-model.js';

/** Files of `data/model`, by the model whose rows they decide. */
const FILES: Readonly<Record<ModelName, string>> = {
  lines: 'stops.json',
  pages: 'page-stops.json',
};

/** Such a file: for each threshold the bounds after so many trees. */
interface StopsFile {
  /** Trees of the forest that the bounds were measured with. */
  readonly trees: number;
  readonly after: readonly number[];
  readonly bounds: Readonly<Record<Favor, readonly (readonly [least: number, most: number])[]>>;
}

const loaded = new Map<ModelName, StopsFile>();

/** Where rows are decided before the last tree; nowhere in a forest that was not measured. */
export function loadStops(model: ModelName, { roots }: Forest, favor: Favor): readonly Stop[] {
  const { trees, after, bounds } = readStops(model);
  if (trees !== roots.length) return [];
  return bounds[favor].map(([least, most], stop) => ({ trees: after[stop]!, least, most }));
}

function readStops(model: ModelName): StopsFile {
  let stops = loaded.get(model);
  if (!stops) {
    stops = readJsonAsset(`data/model/${FILES[model]}`) as StopsFile;
    loaded.set(model, stops);
  }
  return stops;
}
