import type { Row } from '../../bench/row.js';
import { fillRows, type Ranker } from '../../src/classify/rank/ranker.js';
import type { Anatomy } from '../../src/fields/read-anatomy.js';
import type { Examples } from '../row-files.js';

/** One ranker to train. */
export interface FieldTask {
  readonly name: string;
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** Whether the corpus says of a page what is right. */
  readonly isKnown: (row: Row) => boolean;
  /** The candidates of a page as rows of numbers, and 1 for each that is right. */
  readonly exemplify: (page: Anatomy, row: Row, weights: string) => Examples;
}

/** What a task is made from. */
export interface TaskParts<T> {
  readonly ranker: Ranker<T>;
  readonly isKnown: (row: Row) => boolean;
  /** `weights` is the folder of the page's own fold, for what the candidates depend on. */
  readonly find: (page: Anatomy, weights: string) => readonly T[];
  readonly isRight: (candidate: T, row: Row) => boolean;
  /** Whether the gold follows the same rules as we do; from every page unless told. */
  readonly teaches?: (candidates: readonly T[], row: Row) => boolean;
}

/** Hides what the candidates of a ranker are. */
export function makeTask<T>({
  ranker,
  isKnown,
  find,
  isRight,
  teaches = () => true,
}: TaskParts<T>): FieldTask {
  return {
    name: ranker.name,
    columns: Object.keys(ranker.questions),
    isKnown,
    exemplify: (page, row, weights) => {
      const candidates = find(page, weights);
      const labels = Float32Array.from(candidates, (one) => (isRight(one, row) ? 1 : 0));
      return { rows: fillRows(ranker, candidates), labels, teaches: teaches(candidates, row) };
    },
  };
}
