import { join } from 'node:path';
import { foldOf } from '../../bench/fold-of.js';
import { readCorpus, readRows } from '../../bench/read-corpus.js';
import { MARKDOWN_STYLES, type Row, SOURCES, STYLES, type Style, textIn } from '../../bench/row.js';
import { classifyPage } from '../../src/classify/classify-page.js';
import { measureLines } from '../../src/clean.js';
import type { Page } from '../../src/core/page.js';
import { type Anatomy, readAnatomy } from '../../src/fields/read-anatomy.js';
import { readHtml } from '../../src/read/read-html.js';
import { readText } from '../../src/read/read-text.js';
import { stylesFor } from '../export-matrix.js';
import { RowFiles } from '../row-files.js';
import type { FieldTask } from './field-task.js';

/** What to export, and where to. */
export interface ExportOptions {
  readonly corpus: string;
  /** Gets a folder for each task. */
  readonly out: string;
  /** Folder of `fold-0` … `fold-4`: every page is classified by weights that never saw its site. */
  readonly folds: string;
  /** Folder of the same pages as Markdown. */
  readonly markdown: string;
  readonly sample: number;
}

/**
 * Writes the candidates of every page for each task, as `RowFiles`. Every article is read as HTML,
 * as its plainest text, as one of the others, as Markdown of one of the tools, and as little more
 * than the article; pages that are no articles, where a task wants them, as text.
 */
export async function exportCandidates(
  tasks: readonly FieldTask[],
  { corpus, out, folds, markdown, sample }: ExportOptions,
): Promise<void> {
  const files = new Map(
    tasks.map((task) => [task, new RowFiles(join(out, task.name), task.columns)]),
  );
  const add = (row: Row, input: string, anatomy: Anatomy, weights: string) => {
    for (const [{ isKnown, exemplify }, file] of files) {
      if (isKnown(row)) file.add(row, input, exemplify(anatomy, row, weights));
    }
  };
  let index = 0;
  const articles = readCorpus({ dir: corpus, sources: SOURCES, sample, markdown });
  for await (const { row, html } of articles) {
    const weights = join(folds, `fold-${foldOf(row.url)}`);
    for (const [input, page] of inputsOf(row, html, index)) {
      const anatomy = judge(page, weights);
      add(row, input, anatomy, weights);
      if (input !== STYLES[0]) continue;
      add(row, 'cut', judge(cutOut(anatomy), weights), weights);
    }
    index += 1;
  }
  for await (const row of readRows(corpus)) {
    if (row.type === 'article' || !tasks.some(({ isKnown }) => isKnown(row))) continue;
    const weights = join(folds, `fold-${foldOf(row.url)}`);
    for (const style of stylesFor(index, STYLES)) {
      add(row, `other-${style}`, judge(readText(row.text[style]), weights), weights);
    }
    index += 1;
  }
  for (const file of files.values()) file.close();
}

function judge(page: Page, weights: string): Anatomy {
  const measured = measureLines(page);
  return readAnatomy(measured, classifyPage(measured, { weights }));
}

function inputsOf(row: Row, html: string, index: number): [string, Page][] {
  const tool = MARKDOWN_STYLES[index % MARKDOWN_STYLES.length]!;
  const styles: readonly Style[] = [...stylesFor(index, STYLES), tool];
  const texts = styles.map((style): [string, Page] => [style, readText(textIn(row, style))]);
  return [...texts, ['html', readHtml(html, { url: row.url })]];
}

/** Lines around the body that people copy along with it. */
const AROUND = 7;

/** The article as people paste it, most of the page around it left out. */
function cutOut({ lines, bodyStart, bodyEnd }: Anatomy): Page {
  const own = lines.slice(Math.max(0, bodyStart - AROUND), bodyEnd + AROUND);
  return readText(own.map(({ text, blanksBefore }) => '\n'.repeat(blanksBefore) + text).join('\n'));
}
