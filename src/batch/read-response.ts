import * as zlib from 'node:zlib';
import type { Issue } from '../core/issue.js';
import { hasControls } from '../read/sniff-bytes.js';
import { parseFields } from './cut-records.js';
import { MAX_PAGE_BYTES, TOO_LARGE } from './settings.js';
import { toIssue } from './to-issue.js';

/** What a server answered. */
export interface Response {
  /** 0 when the first line says none. */
  readonly status: number;
  readonly contentType: string;
  /** Without the codings that it came through the net in; or why they cannot be taken off. */
  readonly body: Uint8Array | Issue;
}

const BREAK = '\r\n';
const HEAD_END = BREAK + BREAK;
const LIMIT = { maxOutputLength: MAX_PAGE_BYTES };

type Decoder = (bytes: Uint8Array) => Uint8Array;

const gunzip: Decoder = (bytes) => zlib.gunzipSync(bytes, LIMIT);

const DECODERS: Record<string, Decoder> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: (bytes) => zlib.inflateSync(bytes, LIMIT),
  br: (bytes) => zlib.brotliDecompressSync(bytes, LIMIT),
};

const ZSTD_HEAD = 0xfd2fb528;

/** Node has it from 22.15 on. */
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: (typeof zlib)['gunzipSync'] };

const NO_ZSTD: Issue = {
  code: 'cannot-read',
  field: null,
  message: 'its body is packed with zstd, which Node can read from version 22.15 on',
};

/**
 * Reads an HTTP response as a crawler kept it. Many keep the head of a body that they have
 * decoded already: a coding that the body is not in is passed over.
 */
export function readResponse(block: Uint8Array): Response {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = bytes.indexOf(HEAD_END);
  const head = bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1');
  const fields = parseFields(head);
  const raw = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + HEAD_END.length);
  const isChunked = /chunked/iu.test(fields['transfer-encoding'] ?? '');
  const body = decode((isChunked && joinChunks(raw)) || raw, fields['content-encoding'] ?? '');
  const status = Number(/^HTTP\/\S{1,9} (\d{3})/u.exec(head)?.[1] ?? 0);
  return { status, contentType: fields['content-type'] ?? '', body };
}

function decode(body: Buffer, coding: string): Uint8Array | Issue {
  if (isZstd(body)) return zstdDecompressSync ? attempt(unpackZstd, body) : NO_ZSTD;
  const decoder = DECODERS[coding.toLowerCase()];
  return decoder ? attempt(decoder, body) : body;
}

function isZstd(body: Buffer): boolean {
  return body.length > 4 && body.readUInt32LE(0) === ZSTD_HEAD;
}

function unpackZstd(bytes: Uint8Array): Uint8Array {
  return zstdDecompressSync?.(bytes, LIMIT) ?? bytes;
}

/** A body that cannot be decoded is damaged, unless it is text already. */
function attempt(decoder: Decoder, body: Buffer): Uint8Array | Issue {
  try {
    return decoder(body);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return TOO_LARGE;
    return hasControls(body) ? toIssue(error) : body;
  }
}

/** The chunks of a body as one; null when it is not in chunks. */
function joinChunks(body: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(BREAK, at);
    const size = /^[\da-f]{1,8}(?=$|[\s;])/iu.exec(
      body.toString('latin1', at, Math.min(end, at + 99)),
    );
    if (end < 0 || !size) return chunks.length > 0 ? Buffer.concat(chunks) : null;
    const length = Number.parseInt(size[0], 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + BREAK.length, end + BREAK.length + length));
    at = end + BREAK.length + length + BREAK.length;
  }
  return Buffer.concat(chunks);
}
