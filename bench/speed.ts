import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { clean } from '../src/index.js';
import { formatTable } from './format-table.js';
import { BenchUsageError, parseOptions } from './options.js';
import { CorpusMissing, readCorpus } from './read-corpus.js';
import { spendInTurns } from './spend.js';
import { timePeers } from './time-peers.js';

const TURNS = 5;

/** `npm run bench:speed`: CPU time of one core beside reading and writing the same JSONL. */
async function main(): Promise<void> {
  const { corpus, sources, sample, python } = parseOptions(process.argv.slice(2));
  const dir = mkdtempSync(join(tmpdir(), 'winnower-speed-'));
  try {
    const file = join(dir, 'inner.jsonl');
    const size = await writeTexts(file, { dir: corpus, sources, sample });
    const ours = await spendInTurns(
      {
        'JSON parse + stringify': () => eachRow(file, (row) => row),
        winnow: () => eachRow(file, (row) => ({ ...row, article: clean(row.text).article })),
        'winnow, rules': () =>
          eachRow(file, (row) => ({ ...row, article: clean(row.text, { model: false }).article })),
      },
      TURNS,
    );
    process.stdout.write(formatSpeeds(size, { ...ours, ...timePeers(python, file) }));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

interface Size {
  readonly documents: number;
  readonly bytes: number;
}

async function writeTexts(file: string, choice: Parameters<typeof readCorpus>[0]): Promise<Size> {
  const lines: string[] = [];
  for await (const { row } of readCorpus(choice)) {
    lines.push(JSON.stringify({ id: row.id, lang: row.lang, text: row.text.inner }));
  }
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  writeFileSync(file, bytes);
  return { documents: lines.length, bytes: bytes.length };
}

/** Reads each row, does something with it, and writes the result as JSON to nowhere. */
async function eachRow(file: string, work: (row: { text: string }) => object): Promise<void> {
  const lines = createInterface({ input: createReadStream(file) });
  let written = 0;
  lines.on('line', (line) => {
    written += JSON.stringify(work(JSON.parse(line))).length;
  });
  await new Promise((resolve) => lines.once('close', resolve));
  if (written === 0) throw new Error('nothing was written');
}

function formatSpeeds({ documents, bytes }: Size, seconds: Record<string, number>): string {
  const [identity = 0] = Object.values(seconds);
  const head = [
    `${documents} inner texts, ${(bytes / 1e6).toFixed(1)} MB`,
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
    (identity / spent).toFixed(3),
  ]);
  const note = `Node ${process.versions.node}, one core, CPU time, median of ${TURNS} passes after a first one\n(tools in Python: one pass after a warm-up). ratio: speed beside JSON parse + stringify.\n`;
  return `${formatTable([head, ...rows])}\n${note}`;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BenchUsageError || error instanceof CorpusMissing)) throw error;
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}
