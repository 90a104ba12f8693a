import type { Writable } from 'node:stream';
import { type Output, type Piece, toOutputError } from './output.js';

/** Results one after the other on a stream, no faster than it takes them. */
export class StreamOutput implements Output {
  readonly isOne = true;

  constructor(
    private readonly stream: Writable,
    private readonly name: string,
  ) {
    // Failures reach us through the callback of `write`; without a listener they would be thrown.
    stream.on('error', () => {});
  }

  write({ bytes }: Piece): Promise<number> {
    if (bytes.length === 0) return Promise.resolve(0);
    return new Promise((resolve, reject) => {
      this.stream.write(bytes, (error) =>
        error ? reject(toOutputError(error, this.name)) : resolve(0),
      );
    });
  }

  pass(): void {}

  async close(): Promise<void> {}

  async stop(): Promise<void> {}
}
