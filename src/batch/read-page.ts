import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { MAX_PAGE_BYTES } from './settings.js';

/** All bytes of a file, or null when there are more than a page may have. */
export async function readPage(path: string): Promise<Uint8Array | null> {
  const file = await open(path);
  try {
    return await readAll(file.createReadStream({ autoClose: false, end: MAX_PAGE_BYTES }));
  } finally {
    await file.close();
  }
}

/** All bytes of a stream, or null when there are more than a page may have. */
export async function readAll(stream: Readable): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_PAGE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
