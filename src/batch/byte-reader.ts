import type { Hash } from 'node:crypto';

const NOTHING = Buffer.alloc(0);

/** Reads a stream of bytes piece by piece, and knows how far it is. */
export class ByteReader {
  private held: Buffer = NOTHING;
  private readonly chunks: AsyncIterator<Buffer>;
  /** Why the stream broke off; what came before that is given first. */
  private failure: unknown = null;

  /** @param digest takes every byte that is passed */
  constructor(
    stream: AsyncIterable<Buffer>,
    /** Bytes of the whole before what comes next. */
    public offset: number,
    private readonly digest: Hash | null,
  ) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /**
   * The next `count` bytes, which stay; fewer only at the end.
   *
   * @throws what the stream throws, when there are none before that
   */
  async peek(count: number): Promise<Buffer> {
    const parts = [this.held];
    let size = this.held.length;
    while (size < count) {
      const chunk = await this.next();
      if (!chunk) break;
      parts.push(chunk);
      size += chunk.length;
    }
    if (size === 0 && this.failure) throw this.failure;
    if (parts.length > 1) this.held = Buffer.concat(parts);
    return this.held.subarray(0, count);
  }

  private async next(): Promise<Buffer | null> {
    if (this.failure) return null;
    try {
      const { value, done } = await this.chunks.next();
      return done ? null : value;
    } catch (error) {
      this.failure = error;
      return null;
    }
  }

  /** Passes over `count` bytes, however many, or those that are left; gives how many. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0 && (await this.peek(1)).length > 0) {
      const passed = this.held.subarray(0, left);
      this.digest?.update(passed);
      this.held = this.held.subarray(passed.length);
      this.offset += passed.length;
      left -= passed.length;
    }
    return count - left;
  }

  /** SHA-256 of every byte before `offset`; null unless it was asked for. */
  get hash(): string | null {
    return this.digest?.copy().digest('hex') ?? null;
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}
