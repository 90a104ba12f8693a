import type { Document, Element, Node } from './parse-html.js';

/**
 * Every element below a node, in document order, by the pointers of the tree. Selectors of
 * cheerio take time in the square of an element's children, of which a page can have millions.
 */
export function* elementsIn(root: Document | Element): Generator<Element> {
  let node: Node | null = root.firstChild;
  while (node) {
    if ('attribs' in node) yield node;
    const below: Node | null = 'children' in node ? node.firstChild : null;
    node = below ?? following(node, root);
  }
}

/** The next node after all that is in this one; null at the end of `root`. */
function following(from: Node, root: Document | Element): Node | null {
  let node: Node | null = from;
  while (node && !node.next) {
    node = node.parent === root ? null : (node.parent as Node | null);
  }
  return node?.next ?? null;
}
