import { SKIPPED } from './element-kinds.js';
import type { Element, Node } from './parse-html.js';

const HEADING = /^h[1-6]$/u;
/** Elements between a heading and its button, and what may stand beside each, such as an arrow. */
const MOST_LEVELS = 3;
const MOST_BESIDE = 8;

/** What a button says of itself that opens what is below it; one that shares or saves does not. */
const OPENS = ['aria-expanded', 'aria-controls'];

/** Whether an element is a button that a heading is made of: at a click, what is below it opens. */
export function isHeadingButton(node: Element): boolean {
  if (node.name !== 'button' || !OPENS.some((name) => name in node.attribs)) return false;
  let at: Element = node;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const { parent } = at;
    if (!parent || !('attribs' in parent) || !isAlone(at, parent)) return false;
    if (HEADING.test(parent.name)) return true;
    at = parent;
  }
  return false;
}

function isAlone(node: Element, { children }: Element): boolean {
  return children.length <= MOST_BESIDE && children.every((one) => one === node || !holdsText(one));
}

function holdsText(node: Node): boolean {
  if (node.type === 'text') return node.data.trim() !== '';
  return 'attribs' in node && !SKIPPED.has(node.name) && node.children.length > 0;
}
