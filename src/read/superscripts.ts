import type { Element, Node } from './parse-html.js';

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+'].map((char, index) => [char, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺'[index]!]),
);
/** Numbers, with their signs, and what parts them: `6`, `-4`, `2+`, `11,12`. */
const NUMBERS = /^[\d+−–-][\d+−–,\s-]*$/u;
/** A dash that is no `to` between two numbers. */
const MINUS = /(?<!\d)[−–-]|[−–-](?!\d)/gu;
const IN_WORD = /\S$/u;
const DIGIT_ENDS = /\d$/u;
const POINT_ENDS = /\d[.,]$/u;
const CENTS = /^\d\d$/u;

/**
 * The text of a `sup` with its numbers in Unicode's superscripts, so that `10<sup>6</sup>` is no
 * 106; other text as it is: `1<sup>st</sup>` is read as 1st, `£3.<sup>50</sup>` as a price.
 *
 * @param before The last characters of the text that it stands behind; empty at its beginning.
 */
export function raiseNumbers(text: string, before: string): string {
  if (!NUMBERS.test(text) || !IN_WORD.test(before) || isDecimal(text, before)) return text;
  if (text === '–' && DIGIT_ENDS.test(before)) return text;
  return text.replace(MINUS, '⁻').replace(/[\d+]/gu, (char) => RAISED.get(char)!);
}

function isDecimal(text: string, before: string): boolean {
  return CENTS.test(text) && POINT_ENDS.test(before);
}

/** The mark of a note is no longer, in characters: `[note 12]`. */
const LONGEST = 10;
/** What ends an ordinal, which some pages make a link: `21<sup><a href="#c">st</a></sup>`. */
const ORDINAL = /^(?:st|nd|rd|th|er|e)$/u;

/** Whether an element is the mark of a note: a `sup` in, or around, a link to a place on the page. */
export function isNoteMark({ name, parent, children }: Element): boolean {
  if (name !== 'sup') return false;
  const isLink = isPlaceLink(parent) || children.some(isPlaceLink);
  if (!isLink) return false;
  const text = children.map((child) => textOf(child)).join('');
  return text.length <= LONGEST && !ORDINAL.test(text);
}

function isPlaceLink(node: Node | null): boolean {
  return node !== null && 'attribs' in node && node.attribs.href?.startsWith('#') === true;
}

/** The text of a node, spaces around its parts aside; what nests deeper is too much for a mark. */
function textOf(node: Node, depth = 0): string {
  if (node.type === 'text') return node.data.trim();
  if (!('children' in node)) return '';
  if (depth > 3) return '…'.repeat(LONGEST + 1);
  return node.children.map((child) => textOf(child as Node, depth + 1)).join('');
}
