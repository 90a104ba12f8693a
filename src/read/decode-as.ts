import { TextDecoder } from 'node:util';
/** What windows-1252 has at 0x80–0x9f; the five bytes it leaves open stay what they are. */
export const WINDOWS_1252_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const C1 = /[\x80-\x9f]/gu;

/** A decoder for a label such as `latin1` or `Shift_JIS`; null when the label means nothing. */
export function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

/** Decodes bytes, a byte-order mark left out; what cannot be decoded becomes U+FFFD. */
export function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? mendC1(text) : text;
}

/** Node 20 and 22 read windows-1252 as ISO 8859-1 and give control characters for its quotes. */
function mendC1(text: string): string {
  return text.replace(C1, (char) => WINDOWS_1252_HIGH.charAt(char.charCodeAt(0) - 0x80));
}
