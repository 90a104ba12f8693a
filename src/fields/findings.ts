import type { Claim, Trace } from '../core/provenance.js';

/** One value for a field, with the index of the line that has it; null for metadata. */
export interface Finding extends Claim {
  readonly index: number | null;
}

/** What was taken for a field, and what else was thought of. */
export type Findings = Trace<Finding>;

/** Runners-up that are named. */
const MOST_OTHERS = 3;
/** Values of a field, the likeliest first, of which one is taken and no other one is named. */
export const MOST_NAMED = MOST_OTHERS + 1;

/** Parts what was taken from the runners-up; both in the order that they come in. */
export function partFindings(
  all: readonly Finding[],
  isChosen: (finding: Finding, place: number) => boolean,
): Findings {
  return {
    chosen: all.filter(isChosen),
    others: all.filter((finding, place) => !isChosen(finding, place)).slice(0, MOST_OTHERS),
  };
}
