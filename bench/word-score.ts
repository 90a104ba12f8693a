/** Precision, recall and their harmonic mean, each 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How much two bags of words share: 1 when both are empty, 0 when only one is. */
export function wordScore(found: readonly string[], gold: readonly string[]): Score {
  if (found.length === 0 && gold.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const shared = sharedCount(found, gold);
  return toScore(ratio(shared, found.length), ratio(shared, gold.length));
}

/** The score of a precision and a recall. */
export function toScore(precision: number, recall: number): Score {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

/** Part of a whole; nothing of nothing is 0. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sharedCount(found: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared;
}
