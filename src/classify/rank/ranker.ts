/** What can be asked of a candidate: a name for each question, and the number that answers it. */
export type Questions<T> = Readonly<Record<string, (candidate: T) => number>>;

/** A learned judge of the candidates for one field. */
export interface Ranker<T> {
  /** Names the weights: `data/model/<name>.bin`. */
  readonly name: string;
  /** The columns of the weights, in their order: training exports them from here. */
  readonly questions: Questions<T>;
}

/** The answers for all candidates: one row of numbers after another. */
export function fillRows<T>({ questions }: Ranker<T>, candidates: readonly T[]): Float32Array {
  const asked = Object.values(questions);
  const rows = new Float32Array(candidates.length * asked.length);
  let at = 0;
  for (const candidate of candidates) {
    for (const ask of asked) {
      rows[at] = ask(candidate);
      at += 1;
    }
  }
  return rows;
}
