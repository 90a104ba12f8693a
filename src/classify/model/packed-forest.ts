import { packArrays, unpackArrays } from '../../core/packed-arrays.js';
import { Forest } from './forest.js';

/** A forest as one file, ready for use. */
export function packForest({ width, roots, step, limit, score }: Forest): Uint8Array {
  return packArrays([Int32Array.of(width), roots, step, limit, score]);
}

/** The forest that `packForest` has put into a file. */
export function unpackForest(file: Uint8Array): Forest {
  const kinds = [Int32Array, Int32Array, Int32Array, Float32Array, Float64Array] as const;
  const [width, roots, step, limit, score] = unpackArrays(file, kinds);
  return new Forest(roots, step, limit, score, width[0]!);
}
