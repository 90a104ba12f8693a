/** A hash of 64 bits in two halves. */
export interface Hash64 {
  high: number;
  low: number;
}

/** The hash of nothing. */
export const EMPTY_HASH: Readonly<Hash64> = { high: 0x3c6ef372, low: 0x1b873593 };

/** Goes on from `seed` over the first `size` units and writes the hash into `into`. */
export function hashUnits(
  units: Uint16Array,
  size: number,
  seed: Readonly<Hash64>,
  into: Hash64,
): void {
  let { high, low } = seed;
  for (let at = 0; at < size; at += 1) {
    high = Math.imul(high ^ units[at]!, 0x9e3779b1);
    low = Math.imul(low ^ units[at]!, 0x5f356495);
  }
  into.high = mix(high ^ (low >>> 16));
  into.low = mix(low ^ (high >>> 16));
}

/** Lets every bit depend on every other: the last step of MurmurHash3. */
function mix(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
