import { packArrays, unpackArrays } from '../core/packed-arrays.js';
import { readAsset } from '../core/read-asset.js';
import { placesOf } from '../features/places.js';

const KINDS = [Int32Array, Int32Array, Uint8Array] as const;

let packed: [letters: Int32Array, from: Int32Array, names: Uint8Array] | undefined;
/** The names of letters that were asked for: few pages have names of all. */
const byLetter = new Map<string, ReadonlySet<string>>();

/** The given names, folded, that begin with a letter (a UTF-16 unit). */
export function givenNamesWith(letter: string): ReadonlySet<string> {
  const known = byLetter.get(letter);
  if (known) return known;
  const names = new Set(readNames(letter));
  byLetter.set(letter, names);
  return names;
}

function readNames(letter: string): string[] {
  packed ??= unpackArrays(readAsset('dist/data/given-names.bin'), KINDS);
  const [letters, from, names] = packed;
  const at = letters.indexOf(letter.charCodeAt(0));
  if (at < 0) return [];
  return new TextDecoder().decode(names.subarray(from[at], from[at + 1])).split(' ');
}

/** Names as they are read here; given as one text for each letter, with spaces between them. */
export function packGivenNames(lists: Readonly<Record<string, string>>): Uint8Array {
  const texts = Object.values(lists).map((list) => new TextEncoder().encode(list));
  const from = placesOf(texts);
  const names = new Uint8Array(from.at(-1)!);
  for (const [at, text] of texts.entries()) names.set(text, from[at]);
  const letters = Object.keys(lists).map((letter) => letter.charCodeAt(0));
  return packArrays([Int32Array.from(letters), from, names]);
}
