/**
 * The run with the greatest sum of worths (the maximum subarray) among `count` cells: its first
 * index and the index after its last; `[0, 0]` when no worth is above zero.
 */
export function densestRun(count: number, worthOf: (at: number) => number): [number, number] {
  let best = 0;
  let run: [number, number] = [0, 0];
  let sum = 0;
  let first = 0;
  for (let at = 0; at < count; at += 1) {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += worthOf(at);
    if (sum > best) {
      best = sum;
      run = [first, at + 1];
    }
  }
  return run;
}
