import type { Block } from '../validate/article-schema.js';

/** What follows another of its kind on the next line. */
const TIGHT: ReadonlySet<Block['type']> = new Set(['list-item', 'table-row']);

/** The blocks, with the items of a list and the rows of a table together. */
export function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  blocks.forEach((block, index) => {
    const isNext = TIGHT.has(block.type) && block.type === blocks[index - 1]?.type;
    if (isNext) runs.at(-1)!.push(block);
    else runs.push([block]);
  });
  return runs;
}
