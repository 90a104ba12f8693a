import { writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { type Output, type Piece, toOutputError } from './output.js';

const STDOUT = 1;
const NAME = 'standard output';
/** A pipe that nothing was written to takes so many bytes without waiting for its reader. */
const PIPE_BYTES = 64 * 1024;

/**
 * Results one after the other on standard output, no faster than it takes them. The first, when a
 * pipe can hold it, is written without a stream: to make one of a pipe Node loads its sockets,
 * which one page need not wait for.
 */
export class StandardOutput implements Output {
  readonly isOne = true;
  private stream: Writable | null = null;
  private isFirst = true;

  async write({ bytes }: Piece): Promise<number> {
    const written = this.isFirst && bytes.length <= PIPE_BYTES ? writeNow(bytes) : 0;
    this.isFirst = false;
    if (written < bytes.length) {
      this.stream ??= openStream();
      await writeAll(this.stream, bytes.subarray(written));
    }
    return 0;
  }
}

/** How many of the bytes could be written. */
function writeNow(bytes: Uint8Array): number {
  try {
    return writeSync(STDOUT, bytes);
  } catch (error) {
    // Whoever has filled the pipe before us reads it more slowly than we write.
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0;
    throw toOutputError(error, NAME);
  }
}

function openStream(): Writable {
  // Failures reach us through the callback of `write`; without a listener they would be thrown.
  return process.stdout.on('error', () => {});
}

function writeAll(stream: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(toOutputError(error, NAME)) : resolve()));
  });
}
