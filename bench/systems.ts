import { join } from 'node:path';
import { cleanPage } from '../src/clean.js';
import { readHtml } from '../src/read/read-html.js';
import { readText } from '../src/read/read-text.js';
import type { Truth } from './find-truth.js';
import { foldOf } from './fold-of.js';
import type { BenchOptions } from './options.js';
import type { Outcome } from './outcome.js';

/** An extractor under measure. */
export interface System {
  readonly name: string;
  /** What it makes of a page; it may read the text or the HTML, and the address. */
  readonly extract: (page: Pick<Truth, 'text' | 'style' | 'html' | 'row'>) => Outcome;
}

/** Nothing found. */
export const NOTHING: Outcome = { body: '', title: null, date: null, author: [], captions: [] };

/** Keeps everything and finds no field: what a figure is worth is its distance from this one. */
export const DO_NOTHING: System = {
  name: 'do nothing',
  extract: ({ text }) => ({ ...NOTHING, body: text }),
};

/** Ours, as the library gives it; with `folds`, by the weights that never saw the page's site. */
export function winnow({
  rulesOnly,
  folds,
  input,
}: Pick<BenchOptions, 'rulesOnly' | 'folds' | 'input'>): System {
  return {
    name: rulesOnly ? 'winnow, rules' : 'winnow',
    extract: ({ text, html, row }) => {
      const weights = folds === null ? {} : { weights: join(folds, `fold-${foldOf(row.url)}`) };
      const page = input === 'html' ? readHtml(html, { url: row.url }) : readText(text);
      return cleanPage(page, { model: !rulesOnly, ...weights }).article ?? NOTHING;
    },
  };
}
