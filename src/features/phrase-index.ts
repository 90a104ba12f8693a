import { packArrays, unpackArrays } from '../core/packed-arrays.js';
import { type HashTable, lookUp, tableOf, toHashTable } from './hash-table.js';
import { PHRASE_FAMILIES, type PhraseFamily } from './phrase-family.js';
import { placesOf } from './places.js';

/** A phrase by its words: the first one is known, of the others these are the hashes. */
export interface Entry {
  readonly family: PhraseFamily;
  readonly rest: readonly number[];
}

const FAMILIES = Object.keys(PHRASE_FAMILIES) as PhraseFamily[];

/** The phrases of one language by the hash of their first word. */
export class PhraseIndex {
  /** What was found before: a page has the same words as the one before it. */
  private readonly found: Entry[][] = [];

  private constructor(
    /** By the hash of a first word its number, from 1. */
    private readonly numbers: HashTable,
    /** Phrases that open with it: `from[number]` is the first, `from[number + 1]` behind the last. */
    private readonly from: Int32Array,
    /** The family of each phrase, by its place. */
    private readonly families: Uint8Array,
    /** Where the hashes of each phrase begin in `rests`, and behind the last one where they end. */
    private readonly restFrom: Int32Array,
    private readonly rests: Int32Array,
  ) {}

  static unpack(file: Uint8Array): PhraseIndex {
    const [keys, values, ...arrays] = unpackArrays(file, KINDS);
    return new PhraseIndex(tableOf(keys, values), ...arrays);
  }

  /** The phrases that a word may open. */
  find(hash: number): readonly Entry[] | undefined {
    const number = lookUp(this.numbers, hash);
    if (number === 0) return undefined;
    this.found[number] ??= this.read(this.from[number]!, this.from[number + 1]!);
    return this.found[number];
  }

  private read(first: number, end: number): Entry[] {
    const entries: Entry[] = [];
    for (let at = first; at < end; at += 1) {
      const rest = [...this.rests.subarray(this.restFrom[at], this.restFrom[at + 1])];
      entries.push({ family: FAMILIES[this.families[at]!]!, rest });
    }
    return entries;
  }
}

const KINDS = [Int32Array, Float32Array, Int32Array, Uint8Array, Int32Array, Int32Array] as const;

/** A file that `PhraseIndex.unpack` reads, of the phrases by the hash of their first word. */
export function packPhrases(phrases: ReadonlyMap<number, readonly Entry[]>): Uint8Array {
  const groups = [[], ...phrases.values()];
  const all = groups.flat();
  const { keys, values } = toHashTable([...phrases.keys()], [...groups.keys()].slice(1));
  return packArrays([
    keys,
    values,
    placesOf(groups),
    Uint8Array.from(all, ({ family }) => FAMILIES.indexOf(family)),
    placesOf(all.map(({ rest }) => rest)),
    Int32Array.from(all.flatMap(({ rest }) => rest)),
  ]);
}
