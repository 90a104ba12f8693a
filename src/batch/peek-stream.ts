/** The beginning of a stream, and the stream with it still in place. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly stream: AsyncIterable<Buffer>;
  /** Ends the stream without reading it. */
  readonly close: () => Promise<unknown>;
}

/** Reads the first `count` bytes of a stream, fewer at its end or where it breaks off. */
export async function peekStream(source: AsyncIterable<Buffer>, count: number): Promise<Peeked> {
  const chunks = source[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let size = 0;
  let failure: { error: unknown } | null = null;
  try {
    while (size < count) {
      const { value, done } = await chunks.next();
      if (done) break;
      first.push(value);
      size += value.length;
    }
  } catch (error) {
    failure = { error };
  }
  const close = async () => chunks.return?.();
  const head = Buffer.concat(first).subarray(0, count);
  return { head, stream: goOn(first, chunks, failure, close), close };
}

async function* goOn(
  first: readonly Buffer[],
  chunks: AsyncIterator<Buffer>,
  failure: { error: unknown } | null,
  close: () => Promise<unknown>,
): AsyncGenerator<Buffer> {
  try {
    yield* first;
    if (failure) throw failure.error;
    yield* { [Symbol.asyncIterator]: () => chunks };
  } finally {
    await close();
  }
}
