import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from './read-json-lines.js';
import { parseRow, type Row, type Source } from './row.js';

/** An article of the corpus and the page it was flattened from. */
export interface Sample {
  readonly row: Row;
  readonly html: string;
}

const NAME_CORPUS = 'name a folder with *-text-*.jsonl.gz and *-html-*.jsonl.gz by --corpus DIR';

/** The folder is not there, or holds no corpus. */
export class CorpusMissing extends Error {
  constructor(dir: string, hint = NAME_CORPUS) {
    super(`no corpus in ${dir}: ${hint}`);
  }
}

/** Which articles to read. */
export interface Choice {
  readonly dir: string;
  readonly sources: readonly Source[];
  /** About so many articles of each family of files, spread evenly; 0 for all. */
  readonly sample: number;
  /** Folder of the same pages as Markdown, which gives the texts those styles as well. */
  readonly markdown?: string | null;
}

const FAMILIES = ['wcxb', 'news'] as const;
/** About so many articles are in each family. */
const FAMILY_SIZE = 1000;

/**
 * The chosen articles, one in memory at a time. Texts and pages stand in files of their own, in
 * the same order; only articles have their page.
 */
export async function* readCorpus({
  dir,
  sources,
  sample,
  markdown = null,
}: Choice): AsyncGenerator<Sample> {
  const every = sample === 0 ? 1 : Math.max(1, Math.floor(FAMILY_SIZE / sample));
  for (const family of FAMILIES) {
    if (!sources.some((source) => (source === 'wcxb') === (family === 'wcxb'))) continue;
    const pages = readAll(listParts(dir, `${family}-html-`));
    const texts = markdown ? readAll(findMarkdown(markdown, family)) : null;
    let seen = 0;
    for await (const json of readAll(listParts(dir, `${family}-text-`))) {
      const row = parseRow(json);
      if (row.type !== 'article') continue;
      const page = await pages.next();
      const text = await texts?.next();
      if (!sources.includes(row.source) || seen++ % every !== 0) continue;
      const { html } = parsePage(page.value, row.id);
      const styles = text ? parsePage(text.value, row.id) : {};
      yield { row: { ...row, text: { ...row.text, ...styles } }, html };
    }
  }
}

/** Every page of the corpus as text, also those that are no articles, one in memory at a time. */
export async function* readRows(dir: string): AsyncGenerator<Row> {
  for (const family of FAMILIES) {
    for await (const json of readAll(listParts(dir, `${family}-text-`))) yield parseRow(json);
  }
}

function parsePage(json: string | undefined, wanted: string) {
  const { id, ...page } = JSON.parse(json ?? '{}');
  if (id !== wanted) throw new Error(`the page of ${wanted} should follow, there is ${id}`);
  return page;
}

function findMarkdown(dir: string, family: string): string[] {
  const file = join(dir, `${family}.jsonl.gz`);
  if (existsSync(file)) return [file];
  throw new CorpusMissing(dir, 'python training/to_markdown.py CORPUS DIR makes it');
}

function listParts(dir: string, prefix: string): string[] {
  const names = existsSync(dir) ? readdirSync(dir) : [];
  const parts = names.filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl.gz'));
  if (parts.length === 0) throw new CorpusMissing(dir);
  return parts.sort().map((name) => join(dir, name));
}

async function* readAll(files: readonly string[]): AsyncGenerator<string, undefined> {
  for (const file of files) yield* readJsonLines(file);
}
