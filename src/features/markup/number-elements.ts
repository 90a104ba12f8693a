import type { Hints } from '../../core/line.js';
import { type PageElement, rootElement } from '../../core/page-element.js';

/** The elements that hold lines of a page, by number: an element comes after its ancestors. */
export interface Elements {
  readonly all: readonly PageElement[];
  /** Number of each element's parent; -1 for the outermost. */
  readonly parent: Int32Array;
  /** For each line the number of its innermost element, and of its innermost block. */
  readonly element: Int32Array;
  readonly block: Int32Array;
}

const DOCUMENT = rootElement('document');

/** Numbers the elements of a page's lines; a line without hints stands in the document itself. */
export function numberElements(hints: readonly (Hints | undefined)[]): Elements {
  const all: PageElement[] = [];
  const parents: number[] = [];
  const numbers = new Map<PageElement, number>();
  const root = hints.find((one) => one !== undefined);
  const outermost = root ? outermostOf(root.block) : DOCUMENT;
  const numberOf = (wanted: PageElement): number => {
    const unseen: PageElement[] = [];
    let at: PageElement | null = wanted;
    while (at && !numbers.has(at)) {
      unseen.push(at);
      at = at.parent;
    }
    let number = at ? numbers.get(at)! : -1;
    for (const element of unseen.reverse()) {
      parents.push(number);
      number = all.push(element) - 1;
      numbers.set(element, number);
    }
    return number;
  };
  numberOf(outermost);
  const element = Int32Array.from(hints, (one) => numberOf(one?.element ?? outermost));
  const block = Int32Array.from(hints, (one) => numberOf(one?.block ?? outermost));
  return { all, parent: Int32Array.from(parents), element, block };
}

function outermostOf(element: PageElement): PageElement {
  let at = element;
  while (at.parent) at = at.parent;
  return at;
}
