import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Transform } from 'node:stream';

/** What is read at a time, and so the rows of a task: more is no faster, and answers later. */
const CHUNK_BYTES = 128 * 1024;
/** A file of fewer bytes is read at once: a stream costs more than it. */
const SMALL_BYTES = 64 * 1024;
/** What is unpacked at a time: a bomb makes a thousand times as much of it. */
const PACKED_BYTES = 32 * 1024;

/**
 * The bytes of a file, or of standard input for null, from `start` on: unpacked when they are
 * gzip, which their beginning says, or Brotli, which only the name can say.
 *
 * @throws an error of the file system, or of the unpacking, with its `code`
 */
export async function* openInput(path: string | null, start = 0): AsyncGenerator<Buffer> {
  const raw = path === null ? process.stdin : openFile(path);
  yield* skipBytes(unpack(raw, path ?? ''), start);
}

/** Bytes as they are stored, in pieces; a stream must be destroyed. */
type Raw = AsyncIterable<Buffer> & { destroy?(): unknown };

function openFile(path: string): Raw {
  const found = statSync(path);
  return found.isFile() && found.size > 0 && found.size < SMALL_BYTES
    ? once(readFileSync(path))
    : createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** A stream without its first `count` bytes. */
export async function* skipBytes(
  stream: AsyncIterable<Buffer>,
  count: number,
): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of stream) {
    if (chunk.length > left) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

async function* unpack(raw: Raw, name: string): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer> = raw[Symbol.asyncIterator]();
  const { value, done } = await chunks.next();
  if (done) return;
  const all = putBack(value, chunks, raw);
  const unpacker = await unpackerFor(name, value);
  yield* unpacker ? unpackAll(all, unpacker) : all;
}

async function unpackerFor(name: string, head: Buffer): Promise<Transform | null> {
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip && !/\.br$/iu.test(name)) return null;
  const { createBrotliDecompress, createGunzip } = await import('node:zlib');
  const options = { chunkSize: CHUNK_BYTES };
  return isGzip ? createGunzip(options) : createBrotliDecompress(options);
}

/** Unlike a pipe of streams this gives all that came before a place that is damaged. */
async function* unpackAll(packed: AsyncIterable<Buffer>, unpacker: Transform) {
  const pieces: Buffer[] = [];
  unpacker.on('data', (piece) => pieces.push(piece)).on('error', () => {});
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += PACKED_BYTES) {
        const failure = await write(unpacker, chunk.subarray(at, at + PACKED_BYTES));
        yield* pieces.splice(0);
        if (failure) throw failure;
      }
    }
    const failure = await end(unpacker);
    yield* pieces.splice(0);
    if (failure) throw failure;
  } finally {
    unpacker.destroy();
  }
}

type Failure = Error | null | undefined;

/** A write that the unpacker fails at is never called back; its `error` tells. */
function write(unpacker: Transform, bytes: Buffer): Promise<Failure> {
  return new Promise((resolve) => {
    unpacker.once('error', resolve);
    unpacker.write(bytes, (error) => {
      unpacker.off('error', resolve);
      resolve(error);
    });
  });
}

async function end(unpacker: Transform): Promise<Failure> {
  const { finished } = await import('node:stream');
  return new Promise((resolve) => finished(unpacker.end(), resolve));
}

async function* putBack(first: Buffer, rest: AsyncIterator<Buffer>, raw: Raw) {
  try {
    yield first;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    raw.destroy?.();
  }
}
