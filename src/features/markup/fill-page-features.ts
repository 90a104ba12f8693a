import type { Family } from '../family.js';
import { fillFamilies, type Part } from '../fill-families.js';
import { FAMILIES } from '../fill-features.js';
import { around } from './families/around.js';
import { centre } from './families/centre.js';
import { element } from './families/element.js';
import { headings } from './families/headings.js';
import { kin } from './families/kin.js';
import { links } from './families/links.js';
import { names } from './families/names.js';
import type { MarkedPage } from './scan-markup.js';

/** The families of a page that has markup: those of text, then those of the markup. */
export const PAGE_FAMILIES: readonly Family<MarkedPage>[] = [
  ...FAMILIES,
  element,
  links,
  around,
  centre,
  kin,
  headings,
  names,
];

/** Names of the columns. */
export const PAGE_FEATURES: readonly string[] = PAGE_FAMILIES.flatMap(({ features }) => features);

/** The features of every line of a page, one row after another. */
export function fillPageFeatures(page: MarkedPage, part?: Part): Float32Array {
  return fillFamilies(PAGE_FAMILIES, page, part);
}
