import type { Anatomy } from '../read-anatomy.js';

/** How much the body speaks of what a title is about, given the hashes of its content words. */
export function bodyWeight(content: readonly number[], { timesInBody }: Anatomy): number {
  let sum = 0;
  content.forEach((word, at) => {
    if (content.indexOf(word) === at) sum += Math.log1p(timesInBody(word));
  });
  return sum;
}

/** Hashes of the words that say what it is about: the longer ones, where scripts have long ones. */
export function contentOf(words: readonly string[], hashes: readonly number[]): readonly number[] {
  const longer = hashes.filter((_, at) => isContent(words[at]!));
  return longer.length > 0 ? longer : hashes;
}

function isContent(word: string): boolean {
  return word.length > 3 || !/^[a-z]/u.test(word);
}
