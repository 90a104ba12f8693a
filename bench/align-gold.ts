import { commonIndexes } from './longest-common-subsequence.js';
import { wordsOf } from './words-of.js';

/** Which lines a text was made of: those half of whose words align with it. */
export function alignGold(lines: readonly string[], gold: string, lang = ''): boolean[] {
  return alignShares(lines, gold, lang).map((share) => share >= 0.5);
}

/**
 * For each line the share of its words, 0 to 1, that a longest common subsequence of all the
 * lines' words and the text's words takes. A line without words has 0.
 */
export function alignShares(lines: readonly string[], gold: string, lang = ''): number[] {
  const goldWords = wordsOf(gold, lang);
  const ids = numberWords(goldWords);
  const words = lines.map((line) => wordsOf(line, lang));
  const known: number[] = [];
  const lineOf: number[] = [];
  words.forEach((line, index) => {
    for (const id of line.map((word) => ids.get(word))) {
      if (id === undefined) continue;
      known.push(id);
      lineOf.push(index);
    }
  });
  const aligned = new Array<number>(lines.length).fill(0);
  const common = commonIndexes(
    known,
    goldWords.map((word) => ids.get(word)!),
  );
  for (const at of common) aligned[lineOf[at]!]! += 1;
  return aligned.map((count, index) => (count === 0 ? 0 : count / words[index]!.length));
}

/** A number for each different word. */
function numberWords(words: readonly string[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const word of words) if (!ids.has(word)) ids.set(word, ids.size);
  return ids;
}
