import type { LabelledLine } from '../core/label.js';
import type { Evidence, Provenance } from '../core/provenance.js';
import type { Fields } from '../fields/find-fields.js';
import type { Finding } from '../fields/findings.js';

/** Says of every field where in the input its value stands, and what it was chosen over. */
export function traceFields({ findings, lines }: Fields): Provenance {
  return Object.fromEntries(
    Object.entries(findings).map(([field, { chosen, others }]) => [
      field,
      {
        chosen: chosen.map((one) => locate(one, lines)),
        others: others.map((one) => locate(one, lines)),
      },
    ]),
  );
}

function locate({ value, score, index, from }: Finding, lines: readonly LabelledLine[]): Evidence {
  const line = index === null ? undefined : lines[index];
  const { number = null, start = null, end = null } = line ?? {};
  return { value, score, line: number, start, end, from };
}
