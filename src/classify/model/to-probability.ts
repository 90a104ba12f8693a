/** The probability, to three digits, that a raw score of a forest (log-odds) stands for. */
export function toProbability(score: number): number {
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
