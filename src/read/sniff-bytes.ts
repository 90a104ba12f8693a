/** First bytes of the formats that people hand over by mistake, as Latin-1 text. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['RIFF', 'a RIFF file (WebP, WAV or AVI)'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['%PDF-', 'a PDF document'],
  ['{\\rtf1', 'an RTF document'],
  ['PK\x03\x04', 'a zip archive (or a docx, xlsx, odt or epub file)'],
  ['PK\x05\x06', 'an empty zip archive'],
  ['\x1f\x8b', 'gzip data'],
  ['\x28\xb5\x2f\xfd', 'zstd data'],
  ['BZh', 'bzip2 data'],
  ['\xfd7zXZ\0', 'xz data'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['\x7fELF', 'an ELF program'],
  ['\0asm', 'a WebAssembly module'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['PAR1', 'a Parquet file'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['OggS', 'Ogg audio or video'],
  ['ID3', 'an MP3 file'],
];

/** How much of an input is looked at. */
const SAMPLE = 8192;

/** Text holds hardly any control characters; random bytes are a tenth control characters. */
const MOST_CONTROLS = 0.02;

/** What a known binary format is called; null for anything else. */
export function sniffSignature(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = SIGNATURES.find(([signature]) => head.startsWith(signature));
  return found && (found[0].length > 4 || hasControls(bytes)) ? found[1] : null;
}

/** Whether the bytes hold more control characters than text of any one-byte encoding does. */
export function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls > sample.length * MOST_CONTROLS;
}

/** Byte order of UTF-16 without a mark: the zero bytes of its Latin letters and spaces tell. */
export function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length * MOST_CONTROLS;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return null;
}

/** The encoding that a byte-order mark names; UTF-32 has one and no decoder. */
export function sniffMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Whether these bytes, all of them ASCII, switch to Japanese by escape sequences. */
export function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
}

/** Control characters other than tab, line feed, form feed, carriage return and escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b;
}
