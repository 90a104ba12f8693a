import { clean } from '../src/index.js';
import type { Outcome } from './outcome.js';
import type { Row } from './row.js';

/** An extractor under measure. */
export interface System {
  readonly name: string;
  /** What it makes of the flattened text of a page. */
  readonly extract: (text: string, row: Row) => Outcome;
}

/** Keeps everything and finds no field: what a figure is worth is its distance from this one. */
export const DO_NOTHING: System = {
  name: 'do nothing',
  extract: (body) => ({ body, title: null, date: null, author: [], captions: [] }),
};

/** Ours, as the library gives it. */
export function winnow({ rulesOnly }: { rulesOnly: boolean }): System {
  const options = rulesOnly ? { model: false } : {};
  return {
    name: rulesOnly ? 'winnow, rules' : 'winnow',
    extract: (text) => clean(text, options).article ?? DO_NOTHING.extract('', {} as Row),
  };
}
