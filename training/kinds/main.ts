import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { foldOf } from '../../bench/fold-of.js';
import { readCorpus } from '../../bench/read-corpus.js';
import { SOURCES, STYLES } from '../../bench/row.js';
import { undisputed } from '../../bench/undisputed.js';
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
import { stylesFor } from '../export-matrix.js';
import { RowFiles } from '../row-files.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const KINDS = Object.values(KIND_RANKERS);

/**
 * Writes the lines that a page keeps, as `RowFiles` for each kind: right is a line of which the
 * page's HTML says that it is of the kind. Lines of which it says nothing, or two things, are left
 * out.
 */
async function main(corpus: string, folds: string, out: string, sample: number): Promise<void> {
  const files = KINDS.map(({ name, questions }) => ({
    name,
    file: new RowFiles(join(out, name), Object.keys(questions)),
  }));
  let index = 0;
  for await (const { row, html } of readCorpus({ dir: corpus, sources: SOURCES, sample })) {
    const truth = readTruth(html, row.url);
    const weights = join(folds, `fold-${foldOf(row.url)}`);
    for (const style of stylesFor(index, STYLES)) {
      const known = keptLines(row.text[style], weights).filter(({ line }) => truth.has(line.key));
      const rows = fillRows(KINDS[0]!, known);
      for (const { name, file } of files) {
        const isKind = ({ line }: KeptLine) => Number(truth.get(line.key) === name);
        file.add(row, style, { rows, labels: Float32Array.from(known, isKind), teaches: true });
      }
    }
    index += 1;
  }
  for (const { file } of files) file.close();
}

/** What the HTML says of lines, by the key of their words. */
function readTruth(html: string, url: string): ReadonlyMap<number, Role> {
  return undisputed(
    measureLines(readHtml(html, { url })).lines.flatMap((line) => {
      const kind = markedKind(line);
      return kind && kind !== 'caption' ? [[line.key, kind] as const] : [];
    }),
  );
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
