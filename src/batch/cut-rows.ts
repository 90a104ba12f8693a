import { MAX_PAGE_BYTES } from './settings.js';

/** Rows of a JSONL stream as they came: whole lines, or one line that is too long to hold. */
export interface Rows {
  /** Number of the first row, from 1. */
  readonly first: number;
  /** The lines with the breaks between them, without the last break; null when too long. */
  readonly bytes: Uint8Array | null;
}

const BREAK = 0x0a;

/**
 * Cuts a stream of bytes at line breaks into whole rows, as many at a time as have arrived, so
 * that memory holds one read and at most one row. A row of more than `maxRow` bytes is passed
 * over and named.
 */
export async function* cutRows(
  stream: AsyncIterable<Buffer>,
  maxRow = MAX_PAGE_BYTES,
): AsyncGenerator<Rows> {
  const cutter = new Cutter(maxRow);
  for await (const chunk of stream) yield* cutter.push(chunk);
  yield* cutter.end();
}

class Cutter {
  private first = 1;
  private held: Buffer[] = [];
  private heldSize = 0;
  private tooLong = false;

  constructor(private readonly maxRow: number) {}

  *push(chunk: Buffer): Generator<Rows> {
    const rest = this.tooLong || this.heldSize > 0 ? yield* this.closeRow(chunk) : chunk;
    const last = rest.lastIndexOf(BREAK);
    if (last >= 0) yield this.take(rest.subarray(0, last));
    this.hold(rest.subarray(last + 1));
  }

  *end(): Generator<Rows> {
    if (this.tooLong || this.heldSize > 0) yield this.takeHeld(Buffer.alloc(0));
  }

  /** Ends the row that an earlier chunk began; gives back what follows it. */
  private *closeRow(chunk: Buffer): Generator<Rows, Buffer> {
    const end = chunk.indexOf(BREAK);
    if (end < 0) return chunk;
    this.hold(chunk.subarray(0, end));
    yield this.takeHeld(Buffer.alloc(0));
    return chunk.subarray(end + 1);
  }

  private hold(bytes: Buffer): void {
    if (bytes.length === 0 || this.tooLong) return;
    this.held.push(bytes);
    this.heldSize += bytes.length;
    this.tooLong = this.heldSize > this.maxRow;
    if (this.tooLong) this.held = [];
  }

  private takeHeld(more: Buffer): Rows {
    const rows = this.tooLong ? this.skip() : this.take(Buffer.concat([...this.held, more]));
    this.held = [];
    this.heldSize = 0;
    this.tooLong = false;
    return rows;
  }

  private skip(): Rows {
    return { first: this.first++, bytes: null };
  }

  private take(bytes: Buffer): Rows {
    const rows = { first: this.first, bytes };
    this.first += countBreaks(bytes) + 1;
    return rows;
  }
}

function countBreaks(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, at + 1)) count += 1;
  return count;
}
