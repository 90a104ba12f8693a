/** Sums of all values before each place; one cell more than values. */
export function sumBefore(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at += 1) sums[at + 1] = sums[at]! + values[at]!;
  return sums;
}

/** Where each list begins when they stand one behind the other, and where the last one ends. */
export function placesOf(lists: readonly ArrayLike<unknown>[]): Int32Array {
  return Int32Array.from(sumBefore(lists.map(({ length }) => length)));
}

/** For each line the nearest above that holds; -1 where none does. */
export function lastWhere(count: number, holds: (line: number) => boolean): Int32Array {
  const places = new Int32Array(count);
  let last = -1;
  for (let line = 0; line < count; line += 1) {
    places[line] = last;
    if (holds(line)) last = line;
  }
  return places;
}

/** For each line the nearest below that holds; `count` where none does. */
export function nextWhere(count: number, holds: (line: number) => boolean): Int32Array {
  const places = new Int32Array(count);
  let next = count;
  for (let line = count - 1; line >= 0; line -= 1) {
    places[line] = next;
    if (holds(line)) next = line;
  }
  return places;
}
