import { runsOf } from '../core/runs-of.js';
import type { Block } from '../validate/article-schema.js';

/** The texts of the blocks, separated by a blank line, items and rows by a line break. */
export function joinBody(blocks: readonly Block[]): string {
  const runs = runsOf(blocks).map((run) => run.map(({ text }) => text).join('\n'));
  return runs.join('\n\n');
}
