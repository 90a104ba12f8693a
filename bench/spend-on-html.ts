import { writeFileSync } from 'node:fs';
import { load } from 'cheerio';
import { cleanPage } from '../src/clean.js';
import { readHtml } from '../src/read/read-html.js';
import type { BenchOptions } from './options.js';
import { readCorpus } from './read-corpus.js';
import { type Spent, spendInTurns } from './spend.js';

/** Cleans pages of HTML, beside loading them into cheerio alone. Writes them as JSONL rows, too. */
export async function spendOnHtml(options: BenchOptions, file: string): Promise<Spent> {
  const rows: { html: string; lang: string }[] = [];
  for await (const { html, row } of readCorpus({ ...options, dir: options.corpus })) {
    rows.push({ html, lang: row.lang });
  }
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const each = (work: (html: string) => unknown) => () => {
    for (const { html } of rows) work(html);
  };
  const seconds = await spendInTurns({
    'cheerio.load': each(load),
    winnow: each((html) => cleanPage(readHtml(html))),
  });
  const bytes = rows.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
  return { documents: rows.length, bytes, seconds };
}
