import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { clean } from '../src/index.js';
import type { BenchOptions } from './options.js';
import { readCorpus } from './read-corpus.js';
import { type Spent, spendInTurns } from './spend.js';

/**
 * Reads JSONL rows of `inner` texts line by line, cleans them, and makes JSON of the results,
 * beside reading and making JSON of them alone. The rows stay in the file that is named.
 */
export async function spendOnTexts(options: BenchOptions, file: string): Promise<Spent> {
  const size = await writeRows(options, file);
  const cleaned = (model: boolean) => () =>
    eachRow(file, (row) => ({ ...row, article: clean(row.text, { model }).article }));
  const seconds = await spendInTurns({
    'JSON parse + stringify': () => eachRow(file, (row) => row),
    winnow: cleaned(true),
    'winnow, rules': cleaned(false),
  });
  return { ...size, seconds };
}

async function writeRows(options: BenchOptions, file: string): Promise<Omit<Spent, 'seconds'>> {
  const lines: string[] = [];
  for await (const { row } of readCorpus({ ...options, dir: options.corpus })) {
    lines.push(`${JSON.stringify({ id: row.id, lang: row.lang, text: row.text.inner })}\n`);
  }
  const bytes = Buffer.from(lines.join(''));
  writeFileSync(file, bytes);
  return { documents: lines.length, bytes: bytes.length };
}

async function eachRow(file: string, work: (row: { text: string }) => object): Promise<void> {
  const lines = createInterface({ input: createReadStream(file) });
  let written = 0;
  lines.on('line', (line) => {
    written += JSON.stringify(work(JSON.parse(line))).length;
  });
  await new Promise((resolve) => lines.once('close', resolve));
  if (written === 0) throw new Error('nothing was written');
}
