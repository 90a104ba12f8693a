import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Forest, scoreRows } from '../src/classify/model/forest.js';
import { THRESHOLDS } from '../src/classify/model/judge-by-model.js';
import { readForest } from '../src/classify/model/read-forest.js';

/** Trees after which rows are looked at. */
const AFTER = [10, 20, 40, 70, 110, 160, 230, 310];
/** Share of all rows that a bound may decide against the whole forest. */
const WRONG = 0.00005;
const FOLDS = [0, 1, 2, 3, 4];

/**
 * Measures where a row's score after a few trees hardly ever leads to another decision than its
 * whole score, every row scored by the forest that never saw its site, and writes
 * `data/model/stops.json`.
 *
 *     node dist/training/measure-stops.js MATRIX FOLDS FILE
 */
function main([matrix, folds, file]: string[]): void {
  const forests = FOLDS.map((fold) =>
    readForest(readFileSync(join(folds!, `fold-${fold}`, 'lines.bin'))),
  );
  const trees = forests[0]!.roots.length;
  const after = AFTER.filter((count) => count < trees);
  const scores = scoreFirst(matrix!, forests, [...after, trees]);
  const whole = scores.pop()!;
  const bounds = Object.fromEntries(
    Object.entries(THRESHOLDS).map(([favor, thresholds]) => [
      favor,
      scores.map((some) => boundsOf(some, whole, thresholds)),
    ]),
  );
  writeFileSync(file!, `${JSON.stringify({ trees, after, bounds })}\n`);
}

/** The scores of all rows by the forest of their page's fold, after so many trees each. */
function scoreFirst(matrix: string, forests: readonly Forest[], counts: readonly number[]) {
  const pages = readFileSync(join(matrix, 'pages.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((json): { fold: number; lines: number } => JSON.parse(json));
  const total = pages.reduce((sum, { lines }) => sum + lines, 0);
  const scores = counts.map(() => new Float64Array(total));
  const file = openSync(join(matrix, 'rows.f32'), 'r');
  let at = 0;
  for (const { fold, lines } of pages) {
    const { roots, ...forest } = forests[fold]!;
    const rows = new Float32Array(lines * forest.width);
    readSync(file, rows);
    counts.forEach((count, index) => {
      scores[index]!.set(scoreRows({ ...forest, roots: roots.subarray(0, count) }, rows), at);
    });
    at += lines;
  }
  closeSync(file);
  return scores;
}

/**
 * The narrowest bounds outside of which at most `WRONG` of the rows end on the other side,
 * wherever between its limits a page's threshold is.
 */
function boundsOf(
  some: Float64Array,
  whole: Float64Array,
  [lowest, highest]: readonly [number, number],
): [number, number] {
  const kept = some.filter((_, row) => whole[row]! > lowest).sort();
  const dropped = some.filter((_, row) => whole[row]! <= highest).sort();
  const few = Math.floor(WRONG * some.length);
  const least = Math.min(kept[few]!, lowest);
  const most = Math.max(dropped[dropped.length - 1 - few]!, highest);
  return [Math.floor(least * 100) / 100, Math.ceil(most * 100) / 100];
}

main(process.argv.slice(2));
