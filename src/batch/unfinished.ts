import { rmSync } from 'node:fs';

/** Files that are being written under a temporary name, by their paths. */
export const unfinished = new Set<string>();

/** Takes every unfinished file away at once, for when the process is about to end. */
export function discardDrafts(): void {
  for (const draft of unfinished) rmSync(draft, { force: true });
}
