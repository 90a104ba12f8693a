import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldOf } from '../bench/fold-of.js';
import type { Row } from '../bench/row.js';
import { BinaryFile } from './binary-file.js';

/** What one page gives a ranker to learn from. */
export interface Examples {
  /** The answers about its candidates, one row of numbers after another. */
  readonly rows: Float32Array;
  /** 1 for each candidate that is right. */
  readonly labels: Float32Array;
  /** Whether to learn from them; what is not learned from is scored all the same. */
  readonly teaches: boolean;
}

/**
 * What `train_ranker.py` reads of one ranker: the candidates of all pages, a row of answers each
 * (`rows.f32`), whether each is right (`labels.f32`), a line a page (`pages.jsonl`) and the names
 * of the columns (`columns.json`).
 */
export class RowFiles {
  private readonly rows: BinaryFile;
  private readonly labels: BinaryFile;
  private readonly pages: string[] = [];

  constructor(
    private readonly folder: string,
    private readonly columns: readonly string[],
  ) {
    mkdirSync(folder, { recursive: true });
    this.rows = new BinaryFile(join(folder, 'rows.f32'));
    this.labels = new BinaryFile(join(folder, 'labels.f32'));
  }

  /** @param input how the page was read */
  add({ id, source, url }: Row, input: string, { rows, labels, teaches }: Examples): void {
    this.rows.write(rows);
    this.labels.write(labels);
    const meta = { id, source, input, fold: foldOf(url), candidates: labels.length, teaches };
    this.pages.push(`${JSON.stringify(meta)}\n`);
  }

  close(): void {
    this.rows.close();
    this.labels.close();
    writeFileSync(join(this.folder, 'pages.jsonl'), this.pages.join(''));
    writeFileSync(join(this.folder, 'columns.json'), JSON.stringify({ columns: this.columns }));
  }
}
