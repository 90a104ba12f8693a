import { lazily } from '../../core/lazily.js';
import { splitWords } from '../../features/split-words.js';
import { trimTitle } from './split-title.js';

/** Where a scraper may have glued a kicker, or what stands behind a headline, to it. */
const GLUE = lazily(
  () =>
    /(?<=\p{Ll}{2})(?=\p{Lu})|(?<=\p{Ll}{3})(?=\d{1,4} \p{L})|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}[?!…])(?=\p{Lu})/gu,
);
/** Every such place in ASCII has one of these; most lines have none. */
const MAY_BE_GLUED = /[a-z][A-Z\d]|[A-Z]{4}|[?!][A-Z]|[^\t-~]/;
const MOST = 3;
const FEWEST_WORDS = 3;

/** What stands before and behind the first places where a line may be glued: `NewsFerry sails`. */
export function cutAtGlue(text: string): string[] {
  if (!MAY_BE_GLUED.test(text)) return [];
  const parts: string[] = [];
  for (const { index } of text.matchAll(GLUE())) {
    parts.push(trimTitle(text.slice(0, index)), trimTitle(text.slice(index)));
    if (parts.length === 2 * MOST) break;
  }
  return [...new Set(parts)].filter((part) => splitWords(part).length >= FEWEST_WORDS);
}
