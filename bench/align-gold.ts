import { commonIndexes } from './longest-common-subsequence.js';
import { wordsOf } from './words-of.js';

/** Which lines a text was made of: those half of whose words align with it. */
export function alignGold(lines: readonly string[], gold: string, lang = ''): boolean[] {
  const words = lines.map((line) => wordsOf(line, lang));
  return alignShares(words, wordsOf(gold, lang)).map((share) => share >= 0.5);
}

/**
 * For each line the share of its words, 0 to 1, that a longest common subsequence of all the
 * lines' words and the text's words takes. A line without words has 0.
 */
export function alignShares(
  lines: readonly (readonly string[])[],
  text: readonly string[],
): number[] {
  const ids = numberWords(text);
  const known: number[] = [];
  const lineOf: number[] = [];
  lines.forEach((words, index) => {
    for (const word of words) {
      const id = ids.get(word);
      if (id === undefined) continue;
      known.push(id);
      lineOf.push(index);
    }
  });
  const wanted = text.map((word) => ids.get(word)!);
  const aligned = new Array<number>(lines.length).fill(0);
  for (const at of commonIndexes(known, wanted)) aligned[lineOf[at]!]! += 1;
  return aligned.map((count, index) => (count === 0 ? 0 : count / lines[index]!.length));
}

/** A number for each different word. */
function numberWords(words: readonly string[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const word of words) if (!ids.has(word)) ids.set(word, ids.size);
  return ids;
}
