import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignShares } from '../bench/align-gold.js';
import { foldOf } from '../bench/fold-of.js';
import { readCorpus } from '../bench/read-corpus.js';
import { type Row, SOURCES, type Style } from '../bench/row.js';
import { wordsOf } from '../bench/words-of.js';
import { measureLines } from '../src/clean.js';
import { FAMILIES, FEATURES, fillFeatures } from '../src/features/fill-features.js';
import { hashPair } from '../src/features/hash-word.js';
import { loadVocabulary } from '../src/features/load-vocabulary.js';
import { scanPage } from '../src/features/scan-page.js';
import { readText } from '../src/read/read-text.js';
import { BinaryFile } from './binary-file.js';

/**
 * Writes what training reads, from the corpus in `--corpus` into `--out`: a row of features a
 * line (`rows.f32`) or its words' hashes (`tokens.i32`, with `token-counts.i32`), its gold share
 * and words (`lines.f32`), a line a page (`pages.jsonl`) and the names of the columns
 * (`columns.json`). With odds, every page is scored by `fold-N/odds.bin` of its own fold.
 */
export interface ExportOptions {
  readonly corpus: string;
  readonly out: string;
  readonly styles: readonly Style[];
  readonly odds: string | null;
  /** Whether to write the words instead of the features. */
  readonly tokens: boolean;
  readonly sample: number;
}

export async function exportMatrix(options: ExportOptions): Promise<void> {
  mkdirSync(options.out, { recursive: true });
  const file = (name: string) => new BinaryFile(join(options.out, name));
  const files = {
    rows: file('rows.f32'),
    lines: file('lines.f32'),
    tokens: file('tokens.i32'),
    counts: file('token-counts.i32'),
  };
  const pages: string[] = [];
  let index = 0;
  const choice = { dir: options.corpus, sources: SOURCES, sample: options.sample };
  for await (const { row } of readCorpus(choice)) {
    if (!row.body) continue;
    for (const style of stylesFor(index, options.styles)) {
      pages.push(exportPage(row, style, files, options));
    }
    index += 1;
  }
  for (const one of Object.values(files)) one.close();
  writeFileSync(join(options.out, 'pages.jsonl'), pages.join(''));
  const families = FAMILIES.map(({ name, features }) => ({ name, features }));
  writeFileSync(join(options.out, 'columns.json'), JSON.stringify({ columns: FEATURES, families }));
}

/** The first style for every page and one of the others in turn: half the rows, all the styles. */
export function stylesFor(index: number, [first, ...others]: readonly Style[]): Style[] {
  return [first!, ...others.filter((_, at) => at === index % others.length)];
}

interface Files {
  readonly rows: BinaryFile;
  readonly lines: BinaryFile;
  readonly tokens: BinaryFile;
  readonly counts: BinaryFile;
}

function exportPage(row: Row, style: Style, files: Files, options: ExportOptions): string {
  const { odds, tokens } = options;
  const fold = foldOf(row.url);
  const vocabulary = loadVocabulary(odds === null ? '' : join(odds, `fold-${fold}`));
  const measured = measureLines(readText(row.text[style], { url: row.url }));
  const { lines } = measured;
  const scanned = scanPage(measured, vocabulary);
  const gold = wordsOf(row.body ?? '', row.lang);
  const words = lines.map(({ text }) => wordsOf(text, row.lang));
  const shares = alignShares(words, gold);
  if (tokens) writeTokens(scanned, files);
  else files.rows.write(fillFeatures(scanned));
  files.lines.write(Float32Array.from(shares.flatMap((share, at) => [share, words[at]!.length])));
  const { id, source, lang } = row;
  const meta = { id, source, lang, style, fold, lines: lines.length, goldWords: gold.length };
  return `${JSON.stringify(meta)}\n`;
}

/** The words of each line and, at the end, its first pair. */
function writeTokens({ scan }: ReturnType<typeof scanPage>, { tokens, counts }: Files): void {
  for (let line = 0; line < scan.count; line += 1) {
    const words = scan.hashes.subarray(scan.wordFrom[line], scan.wordFrom[line + 1]);
    const pair = words.length > 1 ? [hashPair(words[0]!, words[1]!)] : [];
    tokens.write(words);
    tokens.write(Int32Array.from(pair));
    counts.write(Int32Array.of(words.length + pair.length));
  }
}
