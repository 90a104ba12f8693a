import type { Hints } from '../../core/line.js';
import type { HashTable } from '../hash-table.js';
import type { MeasuredPage } from '../measure-page.js';
import { lastWhere, nextWhere, sumBefore } from '../places.js';
import { type ScannedPage, scanPage } from '../scan-page.js';
import type { Vocabulary } from '../score-words.js';
import { type Centre, findCentre } from './find-centre.js';
import { findHeadings, type Headings } from './find-headings.js';
import { findKin, type Kin } from './find-kin.js';
import { findNearest, findPlaces, type Places } from './find-places.js';
import { type Agreement, measureAgreement } from './measure-agreement.js';
import { measureTree, type Tree, weighProse } from './measure-tree.js';
import { type Elements, numberElements } from './number-elements.js';
import { type NameScores, scoreNames } from './score-names.js';

/** What the markup of a page says of its lines; arrays have a cell a line unless told. */
export interface Markup {
  readonly hints: readonly (Hints | undefined)[];
  readonly linkDensity: Float64Array;
  readonly hidden: Uint8Array;
  /** Level of the heading that the line is, 1 to 6; 0 for others. */
  readonly level: Uint8Array;
  /** Sums of all lines before; one cell more than lines. */
  readonly linkCharsBefore: Float64Array;
  /** Words of prose that speak for an article, and the nearest lines that have some. */
  readonly prose: Float64Array;
  readonly proseBefore: Float64Array;
  readonly lastProse: Int32Array;
  readonly nextProse: Int32Array;
  readonly elements: Elements;
  readonly tree: Tree;
  readonly centre: Centre;
  readonly kin: readonly Kin[];
  readonly places: Places;
  readonly headings: Headings;
  /** For each element the nearest `article` around it; -1 where there is none. */
  readonly nearestArticle: Int32Array;
  readonly names: NameScores;
  readonly agreement: Agreement;
}

export interface MarkedPage extends ScannedPage {
  readonly markup: Markup;
}

/** Scans a page that has markup; every step is linear in its characters and elements. */
export function scanMarkup(
  measured: MeasuredPage,
  vocabulary: Vocabulary,
  nameOdds: HashTable,
): MarkedPage {
  const { page, lines } = measured;
  const scanned = scanPage(measured, vocabulary);
  const { scan } = scanned;
  const hints = lines.map((line) => line.hints);
  const linkDensity = Float64Array.from(hints, (one) => one?.linkDensity ?? 0);
  const hidden = Uint8Array.from(hints, (one) => (one?.hidden ? 1 : 0));
  const linkChars = linkDensity.map((share, line) => share * scan.chars[line]!);
  const prose = weighProse(scanned.prose, linkDensity, hidden);
  const weights = { prose, linkChars };
  const elements = numberElements(hints);
  const tree = measureTree(elements, scan, weights);
  const places = findPlaces(elements);
  const level = Uint8Array.from(elements.block, (block) => places.level[block]!);
  const isProse = (line: number) => prose[line]! > 0;
  const markup = {
    hints,
    linkDensity,
    hidden,
    level,
    linkCharsBefore: sumBefore(linkChars),
    prose,
    proseBefore: sumBefore(prose),
    lastProse: lastWhere(scan.count, isProse),
    nextProse: nextWhere(scan.count, isProse),
    elements,
    tree,
    centre: findCentre(elements, tree, prose),
    kin: findKin(elements, scan, weights),
    places,
    headings: findHeadings(level),
    nearestArticle: findNearest(elements, 'article'),
    names: scoreNames(elements, nameOdds),
    agreement: measureAgreement(scan, page.metadata),
  };
  return { ...scanned, markup };
}
