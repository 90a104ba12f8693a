import { readAsset } from '../../core/read-asset.js';

const PREFIXES = new Set('Mac Van Von Fitz Bin Mic'.split(' '));

let known: ReadonlySet<string> | undefined;

/** Whether the two words are one name with a capital inside, such as those of a brand. */
export function isOneName(left: string, right: string): boolean {
  known ??= new Set(readAsset('data/lines/inner-capitals.txt').toString('utf8').split(/\s+/u));
  return isShort(left) || PREFIXES.has(left) || known.has(left + right);
}

/** A letter, or a capital and one more, as in `PhD` and `IoT`. */
function isShort(left: string): boolean {
  return left.length < 2 || (left.length === 2 && left !== left.toLowerCase());
}
