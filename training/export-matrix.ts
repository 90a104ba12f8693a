import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignShares } from '../bench/align-gold.js';
import { foldOf } from '../bench/fold-of.js';
import { markdownFor } from '../bench/options.js';
import { type Choice, readCorpus, type Sample } from '../bench/read-corpus.js';
import { type Row, SOURCES, type Style, textIn } from '../bench/row.js';
import { wordsOf } from '../bench/words-of.js';
import { measureLines } from '../src/clean.js';
import type { Page } from '../src/core/page.js';
import { FAMILIES, fillFeatures } from '../src/features/fill-features.js';
import { hashPair } from '../src/features/hash-word.js';
import { loadVocabulary } from '../src/features/load-vocabulary.js';
import { fillPageFeatures, PAGE_FAMILIES } from '../src/features/markup/fill-page-features.js';
import { loadNameOdds } from '../src/features/markup/load-name-odds.js';
import { numberElements } from '../src/features/markup/number-elements.js';
import { readNames } from '../src/features/markup/read-names.js';
import { scanMarkup } from '../src/features/markup/scan-markup.js';
import { asAround, asOwn } from '../src/features/markup/score-names.js';
import type { MeasuredPage } from '../src/features/measure-page.js';
import { type ScannedPage, scanPage } from '../src/features/scan-page.js';
import { readHtml } from '../src/read/read-html.js';
import { readText } from '../src/read/read-text.js';
import { BinaryFile } from './binary-file.js';
import { createMixer, type Mixer } from './mix-pages.js';

/**
 * Writes what training reads, from the corpus in `--corpus` into `--out`: a row of features a
 * line (`rows.f32`) or the hashes of its words, of HTML the names of its elements (`tokens.i32`,
 * with `token-counts.i32`), its gold share and words (`lines.f32`), a line a page
 * (`pages.jsonl`) and the names of the columns (`columns.json`). With odds, every page is scored
 * by `fold-N/odds.bin`, and `names.bin`, of its own fold.
 */
export interface ExportOptions {
  readonly corpus: string;
  readonly out: string;
  readonly input: 'text' | 'html' | 'markdown';
  readonly styles: readonly Style[];
  /** Folder of the pages as Markdown, for its styles. */
  readonly markdown: string;
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
  const { corpus: dir, sample } = options;
  const markdown = markdownFor(options.styles, options.markdown);
  const choice = { dir, sources: SOURCES, sample, markdown };
  const mix = await mixerFor(choice, options);
  for await (const sample of readCorpus(choice)) {
    const { row } = sample;
    if (!row.body) continue;
    for (const [form, page] of readForms(sample, index, options, mix)) {
      const measured = measureLines(page);
      writeFeatures(measured, foldOf(row.url), files, options);
      pages.push(exportPage(row, form, measured, files));
    }
    index += 1;
  }
  for (const one of Object.values(files)) one.close();
  writeFileSync(join(options.out, 'pages.jsonl'), pages.join(''));
  const all = options.input === 'text' ? FAMILIES : PAGE_FAMILIES;
  const families = all.map(({ name, features }) => ({ name, features }));
  const columns = families.flatMap(({ features }) => features);
  writeFileSync(join(options.out, 'columns.json'), JSON.stringify({ columns, families }));
}

/** Lines of text are learned from mixed pages too; words are counted on real ones alone. */
async function mixerFor(choice: Choice, { input, tokens }: ExportOptions): Promise<Mixer | null> {
  return input === 'text' && !tokens ? createMixer(readCorpus(choice)) : null;
}

/** A page in each form that is learned from, with the form's name. */
function* readForms(
  { row, html }: Sample,
  index: number,
  { input, styles }: ExportOptions,
  mix: Mixer | null,
): Generator<[form: string, page: Page]> {
  const { url } = row;
  if (input === 'html') yield ['html', readHtml(html, { url })];
  else {
    const forms = input === 'markdown' ? styles : stylesFor(index, styles);
    for (const form of forms) yield [form, readText(textIn(row, form), { url })];
  }
  for (const mixed of mix?.(row) ?? []) yield ['mixed', readText(mixed, { url })];
}

/** The first style for every page and one of the others in turn: half the rows, all the styles. */
export function stylesFor<Some extends Style>(
  index: number,
  [first, ...others]: readonly Some[],
): Some[] {
  return [first!, ...others.filter((_, at) => at === index % others.length)];
}

interface Files {
  readonly rows: BinaryFile;
  readonly lines: BinaryFile;
  readonly tokens: BinaryFile;
  readonly counts: BinaryFile;
}

function writeFeatures(page: MeasuredPage, fold: number, files: Files, options: ExportOptions) {
  const { odds, tokens, input } = options;
  const weights = odds === null ? '' : join(odds, `fold-${fold}`);
  if (input === 'html' && tokens) writeNames(page, files);
  else if (input !== 'text') {
    const marked = scanMarkup(page, loadVocabulary(weights), loadNameOdds(weights));
    files.rows.write(fillPageFeatures(marked));
  } else {
    const scanned = scanPage(page, loadVocabulary(weights));
    if (tokens) writeTokens(scanned, files);
    else files.rows.write(fillFeatures(scanned));
  }
}

/** What is known of a page's lines; a line for `pages.jsonl`. */
function exportPage(row: Row, style: string, { lines }: MeasuredPage, files: Files): string {
  const gold = wordsOf(row.body ?? '', row.lang);
  const words = lines.map(({ text }) => wordsOf(text, row.lang));
  const shares = alignShares(words, gold);
  files.lines.write(Float32Array.from(shares.flatMap((share, at) => [share, words[at]!.length])));
  const { id, source, lang, url } = row;
  const fold = foldOf(url);
  const meta = { id, source, lang, style, fold, lines: lines.length, goldWords: gold.length };
  return `${JSON.stringify(meta)}\n`;
}

/** The names of each line's own element, then those of the elements around it, each once. */
function writeNames({ lines }: MeasuredPage, { tokens, counts }: Files): void {
  const { all, parent, element } = numberElements(lines.map(({ hints }) => hints));
  const names = all.map(readNames);
  for (const own of element) {
    const hashes = new Set([...names[own]!].map(asOwn));
    for (let at = parent[own]!; at >= 0; at = parent[at]!) {
      for (const hash of names[at]!) hashes.add(asAround(hash));
    }
    tokens.write(Int32Array.from(hashes));
    counts.write(Int32Array.of(hashes.size));
  }
}

/** The words of each line and, at the end, its first pair. */
function writeTokens({ scan }: ScannedPage, { tokens, counts }: Files): void {
  for (let line = 0; line < scan.count; line += 1) {
    const words = scan.hashes.subarray(scan.wordFrom[line], scan.wordFrom[line + 1]);
    const pair = words.length > 1 ? [hashPair(words[0]!, words[1]!)] : [];
    tokens.write(words);
    tokens.write(Int32Array.from(pair));
    counts.write(Int32Array.of(words.length + pair.length));
  }
}
