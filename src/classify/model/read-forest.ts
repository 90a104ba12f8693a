import type { Forest } from './forest.js';

/**
 * Reads a forest as `training/write_forest.py` writes it, little-endian: counts of trees, nodes
 * and columns (int32) and a zero, the nodes' values (float64), children (int32), the trees' roots
 * (int32), the nodes' features (uint16).
 */
export function readForest(bytes: ArrayBuffer): Forest {
  const [trees, nodes, width] = new Int32Array(bytes, 0, 3) as unknown as [number, number, number];
  const children = 16 + 8 * nodes;
  const roots = children + 4 * nodes;
  return {
    value: new Float64Array(bytes, 16, nodes),
    child: new Int32Array(bytes, children, nodes),
    roots: new Int32Array(bytes, roots, trees),
    feature: new Uint16Array(bytes, roots + 4 * trees, nodes),
    width,
  };
}
