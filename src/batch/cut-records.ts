import type { Issue } from '../core/issue.js';
import { ByteReader } from './byte-reader.js';
import type { Cut, Position } from './cut-rows.js';
import { MAX_PAGE_BYTES, TOO_LARGE } from './settings.js';

/** A record of a WARC or WET file. */
export interface WarcRecord {
  /** Number of the record, from 1. */
  readonly number: number;
  /** What its head says, by the name in lower case. */
  readonly fields: Readonly<Record<string, string>>;
  readonly block: Uint8Array;
  /** Why it cannot be used. */
  readonly issue: Issue | null;
}

/** A few records and what is behind them. */
export interface Records {
  readonly records: readonly WarcRecord[];
  readonly after: Position;
}

const BATCH_BYTES = 256 * 1024;
const MAX_HEAD_BYTES = 64 * 1024;
const HEAD_END = '\r\n\r\n';

/**
 * Cuts an unpacked WARC or WET stream into records, some at a time. A record that is damaged has
 * an issue with its offset, and the next head that can be found goes on.
 */
export async function* cutRecords(
  stream: AsyncIterable<Buffer>,
  { offset = 0, row = 1, digest = null }: Cut = {},
): AsyncGenerator<Records> {
  const reader = new ByteReader(stream, offset, digest);
  let number = row;
  const records: WarcRecord[] = [];
  let size = 0;
  const take = (): Records => ({
    records: records.splice(0),
    after: { offset: reader.offset, row: number, hash: reader.hash },
  });
  try {
    for (let found = await read(reader); found; found = await read(reader)) {
      records.push({ ...found, number });
      number += 1;
      size += found.block.length;
      if (size < BATCH_BYTES) continue;
      yield take();
      size = 0;
    }
  } catch (error) {
    // What came before the stream broke is whole.
    if (records.length > 0) yield take();
    throw error;
  } finally {
    await reader.close();
  }
  if (records.length > 0) yield take();
}

type Found = Omit<WarcRecord, 'number'>;

async function read(reader: ByteReader): Promise<Found | null> {
  await skipBreaks(reader);
  const { offset } = reader;
  const head = await reader.peek(MAX_HEAD_BYTES);
  if (head.length === 0) return null;
  const end = head.indexOf(HEAD_END);
  const fields = parseFields(head.subarray(0, Math.max(end, 0)).toString());
  const length = Number(fields['content-length'] ?? NaN);
  if (!isHead(head) || end < 0 || !Number.isSafeInteger(length) || length < 0) {
    return damaged(reader, fields, offset, 'it has no head that can be read');
  }
  await reader.skip(end + HEAD_END.length);
  return length > MAX_PAGE_BYTES
    ? skipBlock(reader, fields, length)
    : readBlock(reader, fields, length, offset);
}

async function skipBlock(reader: ByteReader, fields: Found['fields'], length: number) {
  await reader.skip(length);
  return { fields, block: Buffer.alloc(0), issue: TOO_LARGE };
}

async function readBlock(
  reader: ByteReader,
  fields: Found['fields'],
  length: number,
  offset: number,
): Promise<Found> {
  const seen = await reader.peek(length + HEAD_END.length + 'WARC/'.length);
  const behind = seen
    .subarray(length)
    .toString('latin1')
    .replace(/^[\r\n]+/u, '');
  if (seen.length < length || !'WARC/'.startsWith(behind.slice(0, 5))) {
    return damaged(reader, fields, offset, 'its length is wrong, or it is cut off');
  }
  const block = new Uint8Array(seen.subarray(0, length));
  await reader.skip(length);
  return { fields, block, issue: null };
}

/** Passes over everything before the next head. */
async function damaged(
  reader: ByteReader,
  fields: Found['fields'],
  offset: number,
  why: string,
): Promise<Found> {
  let seen = await reader.peek(MAX_HEAD_BYTES);
  let next = seen.indexOf('\nWARC/1.');
  while (next < 0 && seen.length === MAX_HEAD_BYTES) {
    await reader.skip(MAX_HEAD_BYTES - '\nWARC/1'.length);
    seen = await reader.peek(MAX_HEAD_BYTES);
    next = seen.indexOf('\nWARC/1.');
  }
  await reader.skip(next < 0 ? seen.length : next + 1);
  const message = `the record at byte ${offset} is damaged: ${why}`;
  return { fields, block: Buffer.alloc(0), issue: { code: 'bad-record', field: null, message } };
}

function isHead(head: Buffer): boolean {
  return head.subarray(0, 7).toString('latin1') === 'WARC/1.';
}

async function skipBreaks(reader: ByteReader): Promise<void> {
  for (;;) {
    const byte = (await reader.peek(1))[0];
    if (byte !== 0x0d && byte !== 0x0a) return;
    await reader.skip(1);
  }
}

/** The fields of a head, or of an HTTP head, by their names in lower case. */
export function parseFields(head: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of head.split('\r\n').slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return fields;
}
