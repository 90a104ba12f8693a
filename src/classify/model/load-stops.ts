import { readJsonAsset } from '../../core/read-asset.js';
import type { Favor } from './favor.js';
import type { Forest, Stop } from './forest.js';

/** `data/model/stops.json`: for each threshold the bounds after so many trees. */
interface StopsFile {
  /** Trees of the forest that the bounds were measured with. */
  readonly trees: number;
  readonly after: readonly number[];
  readonly bounds: Readonly<Record<Favor, readonly (readonly [least: number, most: number])[]>>;
}

let loaded: StopsFile | undefined;

/** Where rows are decided before the last tree; nowhere in a forest that was not measured. */
export function loadStops({ roots }: Forest, favor: Favor): readonly Stop[] {
  loaded ??= readJsonAsset('data/model/stops.json') as StopsFile;
  const { trees, after, bounds } = loaded;
  if (trees !== roots.length) return [];
  return bounds[favor].map(([least, most], stop) => ({ trees: after[stop]!, least, most }));
}
