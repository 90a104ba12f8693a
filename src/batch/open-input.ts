import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

const CHUNK_BYTES = 512 * 1024;

/**
 * The bytes of a file, or of standard input for null, from `start` on: unpacked when they are
 * gzip, which their beginning says, or Brotli, which only the name can say.
 *
 * @throws an error of the file system, or of the unpacking, with its `code`
 */
export async function* openInput(path: string | null, start = 0): AsyncGenerator<Buffer> {
  const raw =
    path === null ? process.stdin : createReadStream(path, { highWaterMark: CHUNK_BYTES });
  let left = start;
  for await (const chunk of unpack(raw, path ?? '')) {
    if (chunk.length > left) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

async function* unpack(raw: Readable, name: string): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer> = raw[Symbol.asyncIterator]();
  const { value, done } = await chunks.next();
  if (done) return;
  const all = putBack(value, chunks, raw);
  const unpacker = unpackerFor(name, value);
  yield* unpacker ? pipeline(all, unpacker, () => {}) : all;
}

function unpackerFor(name: string, head: Buffer) {
  const options = { chunkSize: CHUNK_BYTES };
  if (head[0] === 0x1f && head[1] === 0x8b) return createGunzip(options);
  return /\.br$/iu.test(name) ? createBrotliDecompress(options) : null;
}

async function* putBack(first: Buffer, rest: AsyncIterator<Buffer>, raw: Readable) {
  try {
    yield first;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    raw.destroy();
  }
}
