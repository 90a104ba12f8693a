import { TextDecoder } from 'node:util';

/** Encodes text as a one- or two-byte encoding, by turning its decoder round. */
export function encodeAs(text: string, label: string): Uint8Array {
  const table = reverseTable(label);
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? unencodable(char, label)));
}

/** Japanese by escape sequences: EUC-JP without its high bits. */
export function encodeAsIso2022Jp(text: string): Uint8Array {
  const runs = text.match(/[\0-\x7f]+|[^\0-\x7f]+/gu) ?? [];
  return Uint8Array.from(
    runs.flatMap((run) => {
      const bytes = [...encodeAs(run, 'euc-jp')].map((byte) => byte & 0x7f);
      return /^[\0-\x7f]/u.test(run) ? bytes : [0x1b, 0x24, 0x42, ...bytes, 0x1b, 0x28, 0x42];
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();

function reverseTable(label: string): Map<string, number[]> {
  const known = tables.get(label);
  if (known) return known;
  // Node 20 decodes windows-1252 as ISO 8859-1; windows-1254 has the same marks at 0x80-0x9f.
  const decoder = new TextDecoder(label === 'windows-1252' ? 'windows-1254' : label);
  const table = new Map<string, number[]>();
  for (const bytes of [...pairs(), ...singles()]) {
    table.set(decoder.decode(Uint8Array.from(bytes)), bytes);
  }
  tables.set(label, table);
  return table;
}

const singles = () => Array.from({ length: 256 }, (_, byte) => [byte]);

const pairs = () =>
  Array.from({ length: 0x7e * 0xbf }, (_, n) => [0x81 + Math.floor(n / 0xbf), 0x40 + (n % 0xbf)]);

function unencodable(char: string, label: string): never {
  throw new Error(`${label} has no ${char}`);
}
