import type { Phrase } from './lexicon.js';
import type { PhraseFamily } from './phrase-family.js';

/** A line as far as these questions need it. */
interface Phrased {
  /** How many words it has. */
  readonly size: number;
  readonly phrases: readonly Phrase[];
}

/** Whether the line is one phrase of the family and nothing else. */
export function isPhrase({ size, phrases }: Phrased, family: PhraseFamily): boolean {
  return phrases.some((phrase) => phrase.family === family && phrase.to - phrase.from === size);
}

/** How many words the longest phrase of the family at the start of the line has; 0 for none. */
export function openingWords({ phrases }: Phrased, family: PhraseFamily): number {
  const opening = phrases.find((phrase) => phrase.family === family && phrase.from === 0);
  return opening ? opening.to : 0;
}

/** Whether a phrase of the family stands anywhere in the line. */
export function hasPhrase({ phrases }: Phrased, family: PhraseFamily): boolean {
  return phrases.some((phrase) => phrase.family === family);
}

/** How many words stand in phrases of the families. */
export function coveredWords({ phrases }: Phrased, families: readonly PhraseFamily[]): number {
  let covered = 0;
  let end = 0;
  for (const { family, from, to } of phrases) {
    if (to <= end || !families.includes(family)) continue;
    covered += to - Math.max(from, end);
    end = to;
  }
  return covered;
}

/** Whether phrases of the families make up the whole line. */
export function isMadeOf(line: Phrased, families: readonly PhraseFamily[]): boolean {
  return line.size > 0 && coveredWords(line, families) === line.size;
}
