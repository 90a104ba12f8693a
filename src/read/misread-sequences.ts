import { TextDecoder } from 'node:util';
import { WINDOWS_1252_HIGH } from './decode-as.js';

/** A one-byte encoding that UTF-8 is often read as by mistake. */
export type Misreading = 'windows-1252' | 'windows-1251';

/** A character of UTF-8 whose bytes were read as characters of their own. */
export interface Sequence {
  /** Where they stand. */
  readonly start: number;
  readonly end: number;
  /** What the bytes mean. */
  readonly character: string;
  /** The first byte, 0xC2 to 0xF4: it tells the script. */
  readonly lead: number;
  /** The other bytes, as they were read. */
  readonly rest: string;
}

const HIGH = Uint8Array.from({ length: 0x80 }, (_, index) => index + 0x80);

type Table = ReadonlyMap<string, number>;

/** Bytes of the characters beyond ASCII; ISO 8859-1 has control characters for 0x80 to 0x9f. */
const TABLES: Readonly<Record<Misreading, Table>> = {
  'windows-1252': tableOf(Buffer.from(HIGH).toString('latin1'), WINDOWS_1252_HIGH),
  'windows-1251': tableOf(new TextDecoder('windows-1251').decode(HIGH)),
};

function tableOf(...characters: readonly string[]): Table {
  return new Map(
    characters.flatMap((list) => [...list].map((char, index) => [char, index + 0x80] as const)),
  );
}

/** The sequences in a text, in order, for one way of misreading. */
export function misreadSequences(text: string, as: Misreading): Sequence[] {
  const table = TABLES[as];
  const found: Sequence[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) <= 0x7f) continue;
    const lead = table.get(text.charAt(at)) ?? 0;
    const read = text.slice(at, at + lengthOf(lead));
    const character =
      read.length > 1 && read.length === lengthOf(lead) ? decode(read, table) : null;
    if (character === null) continue;
    found.push({ start: at, end: at + read.length, character, lead, rest: read.slice(1) });
    at += read.length - 1;
  }
  return found;
}

/** How many bytes a sequence has that begins with this one; 0 when none does. */
function lengthOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** Smallest code point of a sequence by its length: a smaller one is no valid UTF-8. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function decode(read: string, table: Table): string | null {
  const { length } = read;
  let code = (table.get(read.charAt(0)) ?? 0) & (0xff >> (length + 1));
  for (let at = 1; at < length; at += 1) {
    const byte = table.get(read.charAt(at)) ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code < (SMALLEST[length] ?? 0) || isSurrogate || code > 0x10ffff) return null;
  return String.fromCodePoint(code);
}
