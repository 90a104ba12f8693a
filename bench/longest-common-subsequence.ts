/** Rows of bits kept at once; the rest is computed again when the way back needs it. */
const BLOCK = 256;

/**
 * Which elements of `a` a longest common subsequence of `a` and `b` takes, by index in `a`.
 *
 * Bit-parallel (Hyyrö 2004): 32 elements of `b` a step, so a page of ten thousand words against
 * a body of ten thousand takes some milliseconds. Bit `j` of a row is clear where element `j` of
 * `b` makes the subsequence longer. Every 256th row is kept and the way back computes a block of
 * rows at a time, so that memory stays small.
 */
export function commonIndexes(a: readonly number[], b: readonly number[]): number[] {
  const head = commonPrefix(a, b);
  const tail = commonPrefix(a.slice(head).reverse(), b.slice(head).reverse());
  const end = a.length - tail;
  return [
    ...range(0, head),
    ...innerIndexes(a.slice(head, end), b.slice(head, b.length - tail)).map((at) => at + head),
    ...range(end, a.length),
  ];
}

function commonPrefix(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, at) => value !== b[at]);
  return differs < 0 ? a.length : differs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function innerIndexes(a: readonly number[], b: readonly number[]): number[] {
  const width = (b.length + 31) >>> 5;
  const places = placesOf(b, width);
  const kept: Uint32Array[] = [new Uint32Array(width).fill(0xffffffff)];
  for (let row = 0; row < a.length; row += BLOCK) {
    kept.push(rowsFrom(kept.at(-1)!, a.slice(row, row + BLOCK), places).at(-1)!);
  }
  return walkBack(a, b.length, kept, places);
}

type Places = ReadonlyMap<number, Uint32Array>;

/** For every value of `b`, the bits of the places where it stands. */
function placesOf(b: readonly number[], width: number): Places {
  const places = new Map<number, Uint32Array>();
  b.forEach((value, at) => {
    const bits = places.get(value) ?? new Uint32Array(width);
    bits[at >>> 5]! |= 1 << (at & 31);
    places.set(value, bits);
  });
  return places;
}

/** The row given, then one row for each value. */
function rowsFrom(first: Uint32Array, values: readonly number[], places: Places): Uint32Array[] {
  const rows = [first];
  for (const value of values) {
    const bits = places.get(value);
    const last = rows.at(-1)!;
    rows.push(bits ? nextRow(last, bits) : last);
  }
  return rows;
}

/** `(row + (row & bits)) | (row & ~bits)`, the whole row as one number. */
function nextRow(row: Uint32Array, bits: Uint32Array): Uint32Array {
  const next = new Uint32Array(row.length);
  let carry = 0;
  for (let at = 0; at < row.length; at += 1) {
    const word = row[at]!;
    const taken = (word & bits[at]!) >>> 0;
    const sum = word + taken + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    next[at] = (sum >>> 0) | (word & ~bits[at]!);
  }
  return next;
}

function walkBack(
  a: readonly number[],
  width: number,
  kept: readonly Uint32Array[],
  places: Places,
): number[] {
  const common: number[] = [];
  let column = width - 1;
  for (let block = kept.length - 2; block >= 0; block -= 1) {
    const first = block * BLOCK;
    const rows = rowsFrom(kept[block]!, a.slice(first, first + BLOCK), places);
    for (let row = rows.length - 1; row > 0; row -= 1) {
      while (column >= 0 && isSet(rows[row]!, column)) column -= 1;
      if (column < 0) return common.reverse();
      if (!isSet(rows[row - 1]!, column)) continue;
      common.push(first + row - 1);
      column -= 1;
    }
  }
  return common.reverse();
}

function isSet(row: Uint32Array, column: number): boolean {
  return ((row[column >>> 5]! >>> (column & 31)) & 1) === 1;
}
