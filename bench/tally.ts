import { type BlockCounts, blockScore, noBlocks } from './block-score.js';
import { type Confusion, emptyConfusion, lineKindScore } from './line-kind-score.js';
import type { Scores } from './outcome.js';

/** Adds up the figures of one extractor over the documents of one group. */
export class Tally {
  documents = 0;
  readonly confusion: Confusion = emptyConfusion();
  readonly blocks: BlockCounts = noBlocks();
  private readonly sums = new Map<string, { sum: number; count: number }>();

  add(scores: Scores, confusion: Confusion): void {
    this.documents += 1;
    for (const [name, score] of Object.entries(scores)) {
      const { sum, count } = this.sums.get(name) ?? { sum: 0, count: 0 };
      this.sums.set(name, { sum: sum + score, count: count + 1 });
    }
    for (const key of Object.keys(confusion) as (keyof Confusion)[]) {
      this.confusion[key] += confusion[key];
    }
  }

  /** Averages over the documents that have the figure; lines and blocks of known kind are pooled. */
  means(): Scores {
    const means = [...this.sums].map(([name, { sum, count }]) => [name, sum / count]);
    return {
      ...Object.fromEntries(means),
      ...lineKindScore(this.confusion),
      ...blockScore(this.blocks),
    };
  }
}
