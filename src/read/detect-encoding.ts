import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import { decoderFor } from './decode-as.js';

/** What chardet looks at: enough for its statistics, little enough to be quick. */
const SAMPLE = 65_536;

const FALLBACK = new TextDecoder('windows-1252');

/**
 * The decoder for chardet's best guess that reads the bytes without an error; windows-1252,
 * which reads anything, when no guess does.
 */
export function detectEncoding(bytes: Uint8Array): TextDecoder {
  const sample = sampleProse(bytes);
  for (const { name } of analyse(sample)) {
    const decoder = decoderFor(name);
    if (decoder && decoder.encoding !== 'utf-8' && reads(decoder, sample)) return decoder;
  }
  return FALLBACK;
}

/** The lines and element texts that leave ASCII: tags and scripts would pass for English. */
function sampleProse(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let from = 0;
  let beyondAscii = false;
  for (let at = 0; at < bytes.length && sample.length < SAMPLE; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 0x7f) beyondAscii = true;
    if (!isSeam(byte) && at - from < SAMPLE) continue;
    if (beyondAscii) sample.push(...bytes.subarray(from, at), 0x20);
    from = at + 1;
    beyondAscii = false;
  }
  if (beyondAscii) sample.push(...bytes.subarray(from, from + SAMPLE));
  return Uint8Array.from(sample);
}

/** Line feed, `<` and `>`: no multi-byte encoding has them inside a character. */
function isSeam(byte: number): boolean {
  return byte === 0x0a || byte === 0x3c || byte === 0x3e;
}

/** The sample may begin and end within a character, which costs one replacement each. */
function reads(decoder: TextDecoder, sample: Uint8Array): boolean {
  return decoder.decode(sample).split('\ufffd').length <= 3;
}
