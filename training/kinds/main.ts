import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { foldOf } from '../../bench/fold-of.js';
import { readCorpus } from '../../bench/read-corpus.js';
import { SOURCES, STYLES } from '../../bench/row.js';
import { judgePage } from '../../src/classify/classify-page.js';
import { type KeptLine, readBody } from '../../src/classify/kinds/kept-lines.js';
import { KIND_RANKERS } from '../../src/classify/kinds/kind-rankers.js';
import { markedKind } from '../../src/classify/kinds/read-markup.js';
import { fillRows } from '../../src/classify/rank/ranker.js';
import { surveyPage } from '../../src/classify/survey-page.js';
import { measureLines } from '../../src/clean.js';
import type { Role } from '../../src/core/role.js';
import { readHtml } from '../../src/read/read-html.js';
import { readText } from '../../src/read/read-text.js';
import { BinaryFile } from '../binary-file.js';
import { stylesFor } from '../export-matrix.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const KINDS = Object.values(KIND_RANKERS);

/**
 * Writes the lines that a page keeps, for each kind: a row of answers each (`rows.f32`), whether
 * the page's HTML says that it is of the kind (`labels.f32`), a line a page (`pages.jsonl`) and the
 * names of the columns (`columns.json`). Lines of which the HTML says nothing, or two things, are
 * left out.
 */
async function main(corpus: string, folds: string, out: string, sample: number): Promise<void> {
  const files = KINDS.map(({ name, questions }) => {
    const folder = join(out, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'columns.json'),
      JSON.stringify({ columns: Object.keys(questions) }),
    );
    const file = (end: string) => new BinaryFile(join(folder, end));
    return { name, folder, rows: file('rows.f32'), labels: file('labels.f32') };
  });
  const pages: string[] = [];
  let index = 0;
  for await (const { row, html } of readCorpus({ dir: corpus, sources: SOURCES, sample })) {
    const truth = readTruth(html, row.url);
    const fold = foldOf(row.url);
    for (const style of stylesFor(index, STYLES)) {
      const kept = keptLines(row.text[style], join(folds, `fold-${fold}`));
      const known = kept.filter(({ line }) => truth.get(line.key));
      const rows = fillRows(KINDS[0]!, known);
      for (const { name, rows: file, labels } of files) {
        file.write(rows);
        labels.write(Float32Array.from(known, ({ line }) => Number(truth.get(line.key) === name)));
      }
      const { id, source } = row;
      const meta = { id, source, input: style, fold, candidates: known.length, teaches: true };
      pages.push(`${JSON.stringify(meta)}\n`);
    }
    index += 1;
  }
  for (const { folder, rows, labels } of files) {
    rows.close();
    labels.close();
    writeFileSync(join(folder, 'pages.jsonl'), pages.join(''));
  }
}

/** What the HTML says of lines, by the key of their words; null where it says two things. */
function readTruth(html: string, url: string): ReadonlyMap<number, Role | null> {
  const truth = new Map<number, Role | null>();
  for (const line of measureLines(readHtml(html, { url })).lines) {
    const kind = markedKind(line);
    if (!kind || kind === 'caption') continue;
    truth.set(line.key, (truth.get(line.key) ?? kind) === kind ? kind : null);
  }
  return truth;
}

function keptLines(text: string, weights: string): KeptLine[] {
  const page = surveyPage(measureLines(readText(text)));
  const isBody = judgePage(page, { weights }).map(({ role }) => role === 'body');
  const body = readBody(page, isBody);
  return body.lines.map((line, place) => ({ line, place, body }));
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: `${ROOT}../shared/corpus` },
    out: { type: 'string', default: `${ROOT}training/out/kinds` },
    folds: { type: 'string', default: `${ROOT}training/out/folds` },
    sample: { type: 'string', default: '0' },
  },
});
await main(values.corpus, values.folds, values.out, Number(values.sample));
