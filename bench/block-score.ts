import type { BlockKind, BlockTruth } from './block-truth.js';
import type { Outcome, Scores } from './outcome.js';
import { keyOf } from './words-of.js';

/** How many lines are of a kind, how many are said to be, and how many of those rightly. */
export type BlockCounts = Record<BlockKind, { true: number; said: number; both: number }>;

/** Counts the blocks of a body, by their lines and cells, whose kind the HTML settles. */
export function countBlocks(truth: BlockTruth, { blocks = [] }: Outcome, into: BlockCounts): void {
  for (const { type, text } of blocks) {
    const said = SAID[type] ?? 'paragraph';
    for (const part of text.split(/[\n\t]/u)) {
      const kind = truth.get(keyOf(said === 'list-item' ? part.replace(NUMBER, '') : part));
      if (!kind) continue;
      into[kind].true += 1;
      into[said].said += 1;
      if (said === kind) into[kind].both += 1;
    }
  }
}

const SAID: Readonly<Record<string, BlockKind>> = {
  heading: 'heading',
  'list-item': 'list-item',
  'table-row': 'list-item',
};

/** What a browser shows before an item and its text does not have. */
const NUMBER = /^\d+\. /u;

/** F1 of headings and of items of lists among the blocks. */
export function blockScore(counts: BlockCounts): Scores {
  const scores = (['heading', 'list-item'] as const).flatMap((kind) => {
    const { true: all, said, both } = counts[kind];
    return all + said === 0 ? [] : [[`${kind}F1`, (2 * both) / (all + said)] as const];
  });
  return Object.fromEntries(scores);
}

export function noBlocks(): BlockCounts {
  const none = () => ({ true: 0, said: 0, both: 0 });
  return { heading: none(), 'list-item': none(), paragraph: none() };
}
