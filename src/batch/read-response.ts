import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { parseFields } from './cut-records.js';
import { MAX_PAGE_BYTES } from './settings.js';

/** What a server answered. */
export interface Response {
  /** 0 when the first line says none. */
  readonly status: number;
  readonly contentType: string;
  /** Without the codings that it came through the net in. */
  readonly body: Uint8Array;
}

const BREAK = '\r\n';
const HEAD_END = BREAK + BREAK;
const LIMIT = { maxOutputLength: MAX_PAGE_BYTES };

const DECODERS: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  gzip: (bytes) => gunzipSync(bytes, LIMIT),
  'x-gzip': (bytes) => gunzipSync(bytes, LIMIT),
  deflate: (bytes) => inflateSync(bytes, LIMIT),
  br: (bytes) => brotliDecompressSync(bytes, LIMIT),
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

function decode(body: Uint8Array, coding: string): Uint8Array {
  try {
    return DECODERS[coding.toLowerCase()]?.(body) ?? body;
  } catch {
    return body;
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
