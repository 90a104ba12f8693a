import type { Hash } from 'node:crypto';
import { MAX_PAGE_BYTES } from './settings.js';

/** Rows of a JSONL stream as they came: whole lines, or one line that is too long to hold. */
export interface Rows {
  /** Number of the first row, from 1. */
  readonly first: number;
  /** The lines with the breaks between them, without the last break; null when too long. */
  readonly bytes: Uint8Array | null;
  /** What is behind these rows. */
  readonly after: Position;
}

/** A place between two rows of a stream. */
export interface Position {
  /** Bytes of the stream before it. */
  readonly offset: number;
  /** Number of the row after it, from 1. */
  readonly row: number;
  /** SHA-256 of the bytes before it; null unless it was asked for. */
  readonly hash: string | null;
}

/** Where cutting begins and how. */
export interface Cut {
  readonly offset?: number;
  readonly row?: number;
  /** Holds the bytes before `offset` and takes the ones after it. */
  readonly digest?: Hash | null;
  /** A row of more bytes is passed over and named. */
  readonly maxRow?: number;
}

const BREAK = 0x0a;

/**
 * Cuts a stream of bytes at line breaks into whole rows, as many at a time as have arrived, so
 * that memory holds one read and at most one row.
 */
export async function* cutRows(stream: AsyncIterable<Buffer>, cut: Cut = {}): AsyncGenerator<Rows> {
  const cutter = new Cutter(cut);
  for await (const chunk of stream) yield* cutter.push(chunk);
  yield* cutter.end();
}

class Cutter {
  private row: number;
  private offset: number;
  private readonly digest: Hash | null;
  private readonly maxRow: number;
  /** The row that is not whole yet; when it is too long only its size is known. */
  private held: Buffer[] = [];
  private heldSize = 0;

  constructor({ row = 1, offset = 0, digest = null, maxRow = MAX_PAGE_BYTES }: Cut) {
    this.row = row;
    this.offset = offset;
    this.digest = digest;
    this.maxRow = maxRow;
  }

  *push(chunk: Buffer): Generator<Rows> {
    const end = this.heldSize > 0 ? chunk.indexOf(BREAK) : -1;
    if (end >= 0) {
      this.hold(chunk.subarray(0, end + 1));
      yield this.takeHeld();
    }
    const rest = this.heldSize > 0 ? chunk : chunk.subarray(end + 1);
    const last = this.heldSize > 0 ? -1 : rest.lastIndexOf(BREAK);
    if (last >= 0) yield this.take(rest.subarray(0, last + 1));
    this.hold(rest.subarray(last + 1));
  }

  *end(): Generator<Rows> {
    if (this.heldSize > 0) yield this.takeHeld();
  }

  private get isTooLong(): boolean {
    return this.heldSize > this.maxRow;
  }

  private hold(bytes: Buffer): void {
    // A view on nothing would hold all of the read that it is cut from.
    if (bytes.length === 0) return;
    if (this.isTooLong) this.digest?.update(bytes);
    else this.held.push(bytes);
    this.heldSize += bytes.length;
    if (this.isTooLong) this.forget();
  }

  private forget(): void {
    for (const bytes of this.held.splice(0)) this.digest?.update(bytes);
  }

  private takeHeld(): Rows {
    const rows = this.isTooLong ? this.skip() : this.take(Buffer.concat(this.held));
    this.held = [];
    this.heldSize = 0;
    return rows;
  }

  private skip(): Rows {
    const first = this.row;
    return { first, bytes: null, after: this.moveOn(this.heldSize, 1) };
  }

  /** `bytes` are whole rows, each with its break but maybe the last of the stream. */
  private take(bytes: Buffer): Rows {
    const rows = bytes.at(-1) === BREAK ? bytes.subarray(0, -1) : bytes;
    const first = this.row;
    this.digest?.update(bytes);
    return { first, bytes: rows, after: this.moveOn(bytes.length, countBreaks(rows) + 1) };
  }

  private moveOn(bytes: number, rows: number): Position {
    this.offset += bytes;
    this.row += rows;
    const hash = this.digest?.copy().digest('hex') ?? null;
    return { offset: this.offset, row: this.row, hash };
  }
}

function countBreaks(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, at + 1)) count += 1;
  return count;
}
