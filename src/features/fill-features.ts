import { blocks } from './families/blocks.js';
import { core } from './families/core.js';
import { cues } from './families/cues.js';
import { echoes } from './families/echoes.js';
import { layout } from './families/layout.js';
import { neighbours } from './families/neighbours.js';
import { overlap } from './families/overlap.js';
import { page } from './families/page.js';
import { position } from './families/position.js';
import { repeats } from './families/repeats.js';
import { runs } from './families/runs.js';
import { shape } from './families/shape.js';
import { vocabulary } from './families/vocabulary.js';
import { windows } from './families/windows.js';
import type { Family } from './family.js';
import { fillFamilies, type Part } from './fill-families.js';
import type { ScannedPage } from './scan-page.js';

/** Every family, in the order of its columns. */
export const FAMILIES: readonly Family[] = [
  shape,
  layout,
  neighbours,
  windows,
  position,
  core,
  blocks,
  echoes,
  cues,
  runs,
  repeats,
  overlap,
  vocabulary,
  page,
];

/** Names of the columns: the one list that training and evaluation share. */
export const FEATURES: readonly string[] = FAMILIES.flatMap(({ features }) => features);

/** The features of every line of a page, one row of `FEATURES.length` cells after another. */
export function fillFeatures(page: ScannedPage, part?: Part): Float32Array {
  return fillFamilies(FAMILIES, page, part);
}
