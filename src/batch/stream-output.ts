import type { Writable } from 'node:stream';
import { type Output, toOutputError } from './output.js';

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

  write(_input: unknown, bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.stream.write(bytes, (error) =>
        error ? reject(toOutputError(error, this.name)) : resolve(),
      );
    });
  }

  async close(): Promise<void> {}

  async discard(): Promise<void> {}
}
