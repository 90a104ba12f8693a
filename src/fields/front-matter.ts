import type { Page } from '../core/page.js';
import { FRONT_MATTER } from '../read/markdown-blocks.js';

/** Whether a place in the metadata is there. Whoever wrote it has said what the field is. */
export function isOfFrontMatter(from: string): boolean {
  return from.startsWith(`${FRONT_MATTER}:`);
}

/** The standfirst that the front matter states. */
export function statedSubtitle({ metadata }: Page): string | null {
  const stated = metadata.find(({ from }) => from === `${FRONT_MATTER}:subtitle`);
  return stated?.value ?? null;
}
