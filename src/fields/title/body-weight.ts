import type { Anatomy } from '../read-anatomy.js';

/** How much the body speaks of what a title is about, given the hashes of its content words. */
export function bodyWeight(content: readonly number[], { bodyWords }: Anatomy): number {
  let sum = 0;
  for (const word of new Set(content)) sum += Math.log1p(bodyWords.get(word) ?? 0);
  return sum;
}

/** The words that say what it is about: the longer ones, where scripts have long ones. */
export function contentWords(words: readonly string[]): readonly string[] {
  const longer = words.filter((word) => word.length > 3 || !/^[a-z]/u.test(word));
  return longer.length > 0 ? longer : words;
}
