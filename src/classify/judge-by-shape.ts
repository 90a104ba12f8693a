import type { Label } from '../core/label.js';
import type { MeasuredPage } from '../features/measure-page.js';

/**
 * The judge without a model: the article is the run of lines where prose is densest.
 * Each line of ten or more words adds its words, each shorter one takes a constant away, and
 * the run with the greatest sum (maximum subarray) is the body.
 */
export function judgeByShape(page: MeasuredPage, certain: readonly (Label | null)[]): Label[] {
  const [first, last] = densestRun(
    page.lines.map((line, index) => (certain[index] ? 0 : worth(line.words.length))),
  );
  return page.lines.map((_, index) => ({
    role: index >= first && index < last ? 'body' : 'other',
    reason: { by: 'rule', code: 'SHAPE' },
  }));
}

function worth(words: number): number {
  return words >= 10 ? words : -8;
}

/** First index and index after the last of the run with the greatest sum. */
function densestRun(values: readonly number[]): [number, number] {
  let best = 0;
  let bestRun: [number, number] = [0, 0];
  let sum = 0;
  let first = 0;
  values.forEach((value, index) => {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      bestRun = [first, index + 1];
    }
  });
  return bestRun;
}
