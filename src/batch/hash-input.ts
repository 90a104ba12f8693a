import { createHash, type Hash } from 'node:crypto';
import { hashIssue } from './hash-issue.js';
import { openInput } from './open-input.js';

/** What stands for the bytes of a page. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What stands for the bytes of a file that cannot be read. */
export const UNREADABLE = hashIssue({ code: 'cannot-read' });

/**
 * A hash that holds the first `length` bytes of a file, or all, once it is unpacked; null when it
 * cannot be read.
 */
export async function hashFile(path: string, length?: number): Promise<Hash | null> {
  const digest = createHash('sha256');
  if (length === 0) return digest;
  let left = length ?? Infinity;
  try {
    for await (const chunk of openInput(path)) {
      digest.update(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) break;
    }
  } catch {
    return null;
  }
  return digest;
}
