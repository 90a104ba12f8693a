import { wordScore } from './word-score.js';

/** F1 of two sets of names; case, spacing, accents and punctuation do not count. */
export function authorScore(found: readonly string[], gold: readonly string[]): number {
  return wordScore(nameSet(found), nameSet(gold)).f1;
}

function nameSet(names: readonly string[]): string[] {
  return [...new Set(names.map(normaliseName).filter((name) => name !== ''))];
}

/** A name without case, accents, spacing and punctuation. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, (run) => (/\s/u.test(run) ? ' ' : ''))
    .trim();
}
