import { lazily } from './lazily.js';

/** One element of a page, as far as lines need it; its ancestors hang on `parent`. */
export interface PageElement {
  /** Lower-case name of the tag. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  /** Number of ancestors. */
  readonly depth: number;
  /** Number of elements before it in its parent, without those that hold no text. */
  readonly place: number;
}

/** The element that holds all others of a page. */
export function rootElement(name: string): PageElement {
  return { name, attributes: {}, parent: null, depth: 0, place: 0 };
}

/**
 * The element, its parent, and so on to the outermost.
 *
 * @param most how many are wanted: those further out say little, and a hostile page nests far
 */
export function* lineage(
  element: PageElement,
  most = Number.POSITIVE_INFINITY,
): Generator<PageElement> {
  let left = most;
  for (let at: PageElement | null = element; at && left > 0; at = at.parent) {
    yield at;
    left -= 1;
  }
}

/** Names of the element and its ancestors, outermost first, such as `html>body>main>p`. */
export function pathOf(element: PageElement): string {
  return [...lineage(element)]
    .map(({ name }) => name)
    .reverse()
    .join('>');
}

const HEADING = /^h[1-6]$/u;

/** 1 to 6 for `h1` to `h6`, 0 for other elements. */
export function headingLevel({ name }: PageElement): number {
  return HEADING.test(name) ? Number(name[1]) : 0;
}

const WORD = lazily(() => /\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lu}\p{Ll}*/gu);

/** Lower-cased words of an element's class and id: `relatedPosts share-bar` has four. */
export function classWords({ attributes }: PageElement): string[] {
  return nameWords(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
}

/** Lower-cased words of a name as programs write it: `postAuthor-name` has three. */
export function nameWords(name: string): string[] {
  return (name.match(WORD()) ?? []).map((word) => word.toLowerCase());
}

/** The innermost element that holds both. */
export function commonAncestor(one: PageElement, other: PageElement): PageElement {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a.depth >= b.depth && a.parent) a = a.parent;
    else if (b.parent) b = b.parent;
    else return a;
  }
  return a;
}

/**
 * A function that gives the outermost of an element and those around it for which `holds` is true;
 * null when none is. It asks each element once: a hostile page nests without end.
 */
export function outermostFinder(
  holds: (element: PageElement) => boolean,
): (element: PageElement) => PageElement | null {
  const known = new Map<PageElement, PageElement | null>();
  return (element) => {
    const asked: PageElement[] = [];
    let at: PageElement | null = element;
    for (; at && !known.has(at); at = at.parent) asked.push(at);
    let found = at ? known.get(at)! : null;
    for (const one of asked.reverse()) {
      if (!found && holds(one)) found = one;
      known.set(one, found);
    }
    return found;
  };
}
