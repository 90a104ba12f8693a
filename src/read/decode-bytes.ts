import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Issue } from '../core/issue.js';
import type { Encoding } from '../core/page.js';
import { countBeyondAscii } from './count-beyond-ascii.js';
import { decoderFor, decodeWith } from './decode-as.js';
import { findDeclaredCharset } from './find-declared-charset.js';
import {
  hasControls,
  hasJapaneseEscapes,
  sniffMark,
  sniffSignature,
  sniffUtf16,
} from './sniff-bytes.js';

/** A decoded input. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

export interface DecodeOptions {
  /** What the user says; believed before anything but a byte-order mark. */
  readonly encoding?: string | null;
  /** What the container says, such as the charset of an HTTP `Content-Type`. */
  readonly declared?: string | null;
}

/** An encoding is taken while at most this share of the non-ASCII characters is unreadable. */
const MOST_DAMAGE = 0.1;

const UTF_8 = new TextDecoder('utf-8');
const ISO_2022_JP = new TextDecoder('iso-2022-jp');

/**
 * Decodes an input: byte-order mark, then the user's word, then what is declared, then strict
 * UTF-8, then chardet's guess. A declaration that the bytes contradict is passed over: bytes
 * beyond ASCII that are valid UTF-8 are UTF-8 whatever a page says.
 *
 * Gives an issue `binary-input` for what is not text and `unknown-encoding` for a label that
 * means nothing.
 */
export async function decodeBytes(
  bytes: Uint8Array,
  { encoding = null, declared = null }: DecodeOptions = {},
): Promise<Decoded | Issue> {
  const signature = sniffSignature(bytes);
  if (signature) return binaryInput(signature);
  const marked = sniffMark(bytes);
  if (marked) return decodeLabel(bytes, marked, 'bom');
  if (encoding !== null) return decodeLabel(bytes, encoding, 'option');
  const wide = sniffUtf16(bytes);
  if (wide) return decodeLabel(bytes, wide, 'detected');
  if (hasControls(bytes)) return binaryInput('binary data');
  return decodeUnmarked(bytes, declared ?? findDeclaredCharset(bytes));
}

async function decodeUnmarked(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  if (isAscii(bytes) && hasJapaneseEscapes(bytes)) return decodeAs(ISO_2022_JP, bytes, 'detected');
  if (isUtf8(bytes)) return decodeAs(UTF_8, bytes, 'utf-8');
  const stated = declared === null ? null : decoderFor(declared);
  const tried = stated ? [decodeAs(stated, bytes, 'declared')] : [];
  tried.push(decodeAs(UTF_8, bytes, 'utf-8'));
  const readable = tried.find(isReadable);
  if (readable) return readable;
  const { detectEncoding } = await import('./detect-encoding.js');
  return decodeAs(detectEncoding(bytes), bytes, 'detected');
}

function decodeLabel(bytes: Uint8Array, label: string, how: Encoding['how']): Decoded | Issue {
  const decoder = decoderFor(label);
  if (decoder) return decodeAs(decoder, bytes, how);
  return { code: 'unknown-encoding', field: null, message: `no decoder for encoding "${label}"` };
}

function decodeAs(decoder: TextDecoder, bytes: Uint8Array, how: Encoding['how']): Decoded {
  const text = decodeWith(decoder, bytes);
  return { text, encoding: { name: decoder.encoding, how, replacements: countReplacements(text) } };
}

function isReadable({ text, encoding }: Decoded): boolean {
  return encoding.replacements <= countBeyondAscii(text) * MOST_DAMAGE;
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

function binaryInput(kind: string): Issue {
  return { code: 'binary-input', field: null, message: `this is ${kind}, not text` };
}
