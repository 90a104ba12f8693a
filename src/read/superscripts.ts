import type { Element, Node } from './parse-html.js';

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+'].map((char, index) => [char, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺'[index]!]),
);
/** Numbers, with their signs, and what parts them: `6`, `-4`, `2+`, `11,12`. */
const NUMBERS = /^[\d+−–-][\d+−–,\s-]*$/u;
/** A dash that is no `to` between two numbers. */
const MINUS = /(?<!\d)[−–-]|[−–-](?!\d)/gu;

/**
 * The text of a `sup` with its numbers in Unicode's superscripts, so that `10<sup>6</sup>` is no
 * 106; other text as it is: `1<sup>st</sup>` is read as 1st.
 */
export function raiseNumbers(text: string): string {
  if (!NUMBERS.test(text)) return text;
  return text.replace(MINUS, '⁻').replace(/[\d+]/gu, (char) => RAISED.get(char)!);
}

/** The mark of a note is no longer, in characters: `[note 12]`. */
const LONGEST = 10;

/** Whether an element is the mark of a note: a `sup` in, or around, a link to a place on the page. */
export function isNoteMark({ name, parent, children }: Element): boolean {
  if (name !== 'sup') return false;
  const isLink = isPlaceLink(parent) || children.some(isPlaceLink);
  return isLink && children.reduce((sum, child) => sum + lengthOf(child), 0) <= LONGEST;
}

function isPlaceLink(node: Node | null): boolean {
  return node !== null && 'attribs' in node && node.attribs.href?.startsWith('#') === true;
}

/** Characters of a text, or of an element with texts in it; what nests deeper is too much. */
function lengthOf(node: Node, depth = 0): number {
  if (node.type === 'text') return node.data.trim().length;
  if (!('children' in node)) return 0;
  if (depth > 3) return LONGEST + 1;
  return node.children.reduce((sum, child) => sum + lengthOf(child as Node, depth + 1), 0);
}
