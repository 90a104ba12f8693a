/**
 * The run with the greatest sum (maximum subarray) when each cell of 0 takes `penalty` away:
 * its first index and the index after its last; `[0, 0]` when all cells are 0.
 */
export function densestRun(values: Float64Array, penalty: number): [number, number] {
  let best = 0;
  let run: [number, number] = [0, 0];
  let sum = 0;
  let first = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    const value = values[at]!;
    sum += value > 0 ? value : -penalty;
    if (sum > best) {
      best = sum;
      run = [first, at + 1];
    }
  }
  return run;
}
