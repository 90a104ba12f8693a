/** How many of the values, rising and each once, are less than this one: its place if it is there. */
export function placeIn<T extends number | string>(values: readonly T[], value: T): number {
  let first = 0;
  let end = values.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if (values[middle]! < value) first = middle + 1;
    else end = middle;
  }
  return first;
}
