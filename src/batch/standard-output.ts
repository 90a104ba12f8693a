import { writeSync } from 'node:fs';
import { type Output, type Piece, toOutputError } from './output.js';
import { StreamOutput } from './stream-output.js';

const STDOUT = 1;
const NAME = 'standard output';
/** A pipe that nothing was written to takes so many bytes without waiting for its reader. */
const PIPE_BYTES = 64 * 1024;

/**
 * Results one after the other on standard output. The first, when a pipe can hold it, is written
 * without a stream: to make one of a pipe Node loads its sockets, which one page need not wait for.
 */
export class StandardOutput implements Output {
  readonly isOne = true;
  private stream: StreamOutput | null = null;
  private isFirst = true;

  async write(piece: Piece): Promise<number> {
    const { bytes } = piece;
    const written = this.isFirst && bytes.length <= PIPE_BYTES ? writeNow(bytes) : 0;
    this.isFirst = false;
    if (written === bytes.length) return 0;
    this.stream ??= new StreamOutput(process.stdout, NAME);
    return this.stream.write({ ...piece, bytes: bytes.subarray(written) });
  }

  pass(): void {}

  async close(): Promise<void> {}

  async stop(): Promise<void> {}
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
