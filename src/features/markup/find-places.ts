import { headingLevel } from '../../core/page-element.js';
import type { Elements } from './number-elements.js';

/** Elements that say what stands inside them, by what they say. */
const PLACES: readonly (readonly [name: string, elements: string])[] = [
  ['nav', 'nav menu'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['figure', 'figure figcaption'],
  ['table', 'table'],
  ['list', 'ul ol dl'],
  ['quote', 'blockquote q'],
  ['form', 'form button label fieldset'],
  ['article', 'article'],
  ['main', 'main'],
  ['section', 'section'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['link', 'a'],
  ['paragraph', 'p'],
  ['widget', 'details dialog address'],
];

export const PLACE_NAMES: readonly string[] = PLACES.map(([name]) => name);

const PLACE_OF: ReadonlyMap<string, number> = new Map(
  PLACES.flatMap(([, elements], place) =>
    elements.split(' ').map((name): [string, number] => [name, place]),
  ),
);

/** Where elements stand; a cell an element. */
export interface Places {
  /** For each of `PLACE_NAMES`: levels up to the nearest such element, from 0; `NOWHERE`. */
  readonly levels: readonly Uint8Array[];
  /** Of the heading that the element is or stands in, 1 to 6; 0 for others. */
  readonly level: Uint8Array;
}

/** Further than this is as good as nowhere. */
export const NOWHERE = 40;

export function findPlaces({ all, parent }: Elements): Places {
  const levels = PLACES.map(() => new Uint8Array(all.length));
  const level = new Uint8Array(all.length);
  all.forEach((element, own) => {
    const outer = parent[own]!;
    const place = PLACE_OF.get(element.name);
    levels.forEach((cells, at) => {
      cells[own] = outer < 0 ? NOWHERE : Math.min(NOWHERE, cells[outer]! + 1);
      if (at === place) cells[own] = 0;
    });
    level[own] = headingLevel(element) || (outer < 0 ? 0 : level[outer]!);
  });
  return { levels, level };
}

/** For each element the nearest of this name, itself included; -1 where there is none. */
export function findNearest({ all, parent }: Elements, wanted: string): Int32Array {
  const nearest = new Int32Array(all.length).fill(-1);
  all.forEach(({ name }, own) => {
    if (name === wanted) nearest[own] = own;
    else if (parent[own]! >= 0) nearest[own] = nearest[parent[own]!]!;
  });
  return nearest;
}
