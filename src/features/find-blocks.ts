import type { Prose } from './measure-prose.js';

/** Blocks of prose: lines of prose with few others between them. Cells a line unless told. */
export interface Blocks {
  /** Number of the block that the line is in, or the last one above it; -1 above the first. */
  readonly block: Int32Array;
  /** Words and lines of prose of each block. */
  readonly words: Float64Array;
  readonly lines: Float64Array;
  /** First and last line of each block. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The block with the most words; -1 without prose. */
  readonly largest: number;
}

/** The gaps by which blocks are told apart, in lines. */
export const GAPS = [2, 6, 15] as const;

/** Blocks that more than `gap` lines without prose separate. */
export function findBlocks({ words, lastProse }: Prose, gap: number): Blocks {
  const count = words.length;
  const block = new Int32Array(count);
  const sums = new Float64Array(count);
  const lines = new Float64Array(count);
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  let current = -1;
  let largest = -1;
  for (let line = 0; line < count; line += 1) {
    if (words[line]! > 0) {
      const isNew = current < 0 || line - lastProse[line]! - 1 > gap;
      if (isNew) {
        current += 1;
        first[current] = line;
      }
      sums[current]! += words[line]!;
      lines[current]! += 1;
      last[current] = line;
      if (largest < 0 || sums[current]! > sums[largest]!) largest = current;
    }
    block[line] = current;
  }
  return { block, words: sums, lines, first, last, largest };
}
