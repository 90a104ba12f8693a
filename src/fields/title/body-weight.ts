import { hashWord } from '../../features/hash-word.js';
import type { Anatomy } from '../read-anatomy.js';

/** Words of a title on some page. */
interface Worded {
  readonly words: readonly string[];
  readonly anatomy: Anatomy;
}

/** How much the body speaks of what the words are about. */
export function bodyWeight(candidate: Worded): number {
  let sum = 0;
  for (const word of new Set(contentWords(candidate))) {
    sum += Math.log1p(candidate.anatomy.bodyWords.get(hashWord(word)) ?? 0);
  }
  return sum;
}

/** The words that say what it is about: the longer ones, where scripts have long ones. */
export function contentWords({ words }: Pick<Worded, 'words'>): readonly string[] {
  const longer = words.filter((word) => word.length > 3 || !/^[a-z]/u.test(word));
  return longer.length > 0 ? longer : words;
}
