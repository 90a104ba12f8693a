import type { Issue } from '../core/issue.js';
import { openInput } from './open-input.js';
import { MAX_PAGE_BYTES, TOO_LARGE } from './settings.js';
import { toPathIssue } from './to-issue.js';

/** All bytes of a file, or of standard input for null; null when a page may not have so many. */
export async function readBytes(
  path: string | null,
  stream: AsyncIterable<Buffer> = openInput(path),
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_PAGE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** All bytes of a file, or why there are none. */
export async function readFile(path: string): Promise<Uint8Array | Issue> {
  try {
    return (await readBytes(path)) ?? TOO_LARGE;
  } catch (error) {
    return toPathIssue(error, path);
  }
}
