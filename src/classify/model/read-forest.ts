import { Forest, packLeaf, packStep } from './forest.js';

/** What a leaf has for a feature in the file. */
const NO_FEATURE = 0xffff;

/**
 * Reads a forest as `training/write_forest.py` writes it, little-endian: counts of trees, nodes
 * and columns (int32) and a zero, the nodes' values (float64: a leaf's score, else what its column
 * is compared with), children (int32), the trees' roots (int32), the nodes' features (uint16).
 */
export function readForest(file: Uint8Array): Forest {
  const bytes = new Uint8Array(file).buffer;
  const [trees, nodes, width] = new Int32Array(bytes, 0, 3) as unknown as [number, number, number];
  const children = 16 + 8 * nodes;
  const roots = children + 4 * nodes;
  const score = new Float64Array(bytes, 16, nodes);
  const child = new Int32Array(bytes, children, nodes);
  const feature = new Uint16Array(bytes, roots + 4 * trees, nodes);
  const step = new Int32Array(nodes);
  const limit = new Float32Array(nodes).fill(Number.POSITIVE_INFINITY);
  for (let node = 0; node < nodes; node += 1) {
    const isLeaf = feature[node] === NO_FEATURE;
    step[node] = isLeaf ? packLeaf(node) : packStep(child[node]!, feature[node]!);
    if (!isLeaf) limit[node] = floorToFloat(score[node]!);
  }
  return new Forest(new Int32Array(bytes, roots, trees), step, limit, score, width);
}

const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/**
 * The greatest number of 32 bits that is not above a value: rows have 32 bits, and each of them
 * is above the one number exactly when it is above the other.
 */
function floorToFloat(value: number): number {
  float[0] = value;
  if (float[0] > value) bits[0]! += float[0] > 0 ? -1 : 1;
  return float[0];
}
