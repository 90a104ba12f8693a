import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from './format-table.js';
import { type BenchOptions, parseOptions } from './options.js';
import { runBench } from './run-bench.js';
import { type Spent, TURNS } from './spend.js';
import { spendOnHtml } from './spend-on-html.js';
import { spendOnTexts } from './spend-on-texts.js';
import { timePeers } from './time-peers.js';

/** Pages of each family that are read unless told; more of HTML would not fit in memory. */
const DEFAULT_PAGES = 150;

/** `npm run bench:speed`: CPU time of one core beside the least that can be done with a page. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const { input, python, sample } = options;
  const dir = mkdtempSync(join(tmpdir(), 'winnower-speed-'));
  try {
    const rows = join(dir, 'rows.jsonl');
    const spent = await measure({ ...options, sample: sample || DEFAULT_PAGES }, rows);
    const seconds = { ...spent.seconds, ...timePeers(python, rows) };
    process.stdout.write(formatSpeeds({ ...spent, seconds }, input));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function measure(options: BenchOptions, rows: string): Promise<Spent> {
  return options.input === 'html' ? spendOnHtml(options, rows) : spendOnTexts(options, rows);
}

function formatSpeeds({ documents, bytes, seconds }: Spent, input: string): string {
  const [[base, least] = ['', 0]] = Object.entries(seconds);
  const what = input === 'html' ? 'pages of HTML' : 'inner texts';
  const head = [
    `${documents} ${what}, ${(bytes / 1e6).toFixed(1)} MB`,
    'CPU s',
    'docs/s',
    'MB/s',
    'ratio',
  ];
  const rows = Object.entries(seconds).map(([name, spent]) => [
    name,
    spent.toFixed(2),
    (documents / spent).toFixed(0),
    (bytes / 1e6 / spent).toFixed(2),
    (least / spent).toFixed(3),
  ]);
  const note = `CPU time of Node ${process.versions.node}, one core, median of ${TURNS} passes after a first one; tools in
Python: one pass after a warm-up. ratio: speed beside ${base}.
`;
  return `${formatTable([head, ...rows])}\n${note}`;
}

await runBench(main);
