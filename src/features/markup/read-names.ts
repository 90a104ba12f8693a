import type { PageElement } from '../../core/page-element.js';
import { HASH_SEED, hashUnit, hashWord } from '../hash-word.js';

/** Attributes in which sites name the parts of their pages. */
const NAMING = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'rel'] as const;

/** Longer values are data, no names. */
const LONGEST = 400;

/** Letters by which words are kin: `comments`, `commentlinks` and `commenter`. */
const OPENING = 6;

/**
 * Hashes of the words by which an element is named, `relatedPosts share-bar` as four, each once,
 * and of the first letters of longer ones; the name of its tag is among them.
 */
export function readNames({ name, attributes }: PageElement): Set<number> {
  const hashes = new Set<number>([hashWord(`<${name}`)]);
  for (const attribute of NAMING) {
    const value = attributes[attribute];
    if (value) hashWords(value, hashes);
  }
  return hashes;
}

/** Words are runs of ASCII letters, cut before a capital that follows a small letter. */
function hashWords(value: string, hashes: Set<number>): void {
  const end = Math.min(value.length, LONGEST);
  let state = HASH_SEED;
  let length = 0;
  let opening = 0;
  let wasLower = false;
  for (let at = 0; at <= end; at += 1) {
    const unit = at < end ? value.charCodeAt(at) : 0;
    const isLower = unit >= 0x61 && unit <= 0x7a;
    const isUpper = unit >= 0x41 && unit <= 0x5a;
    if ((!isLower && !isUpper) || (isUpper && wasLower)) {
      if (length > 1) hashes.add(state);
      if (length > OPENING) hashes.add(hashUnit(opening, OPENING));
      state = HASH_SEED;
      length = 0;
    }
    if (isLower || isUpper) {
      state = hashUnit(state, isUpper ? unit + 0x20 : unit);
      length += 1;
      if (length === OPENING) opening = state;
    }
    wasLower = isLower;
  }
}
