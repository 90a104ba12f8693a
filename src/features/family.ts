import type { ScannedPage } from './scan-page.js';

/** A group of features that are computed together and can be left out together. */
export interface Family<Scanned = ScannedPage> {
  readonly name: string;
  /** Names of the features, in the order in which `fill` writes them. */
  readonly features: readonly string[];
  /** Writes the features of one line into `row` from `at` on; gives back the place after them. */
  readonly fill: (page: Scanned, line: number, row: Float32Array, at: number) => number;
}
