import { openInput } from './open-input.js';
import { MAX_PAGE_BYTES } from './settings.js';

/** All bytes of a file, or of standard input for null; null when a page may not have so many. */
export async function readPage(path: string | null): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of openInput(path)) {
    size += chunk.length;
    if (size > MAX_PAGE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
