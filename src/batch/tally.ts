import { type Result, STATUSES, type Status } from '../core/result.js';
import { isKept } from '../core/role.js';

/** Counts over many results: plain data, so that it can cross from a worker. */
export interface Tally {
  readonly statuses: Record<Status, number>;
  /** Those of an earlier run that are not ok, of which nothing is said again one by one. */
  earlier: number;
  /** Removed lines by role. */
  readonly roles: Record<string, number>;
  /** Lines of every role by the rule that gave it. */
  readonly rules: Record<string, number>;
  /** Results that cleaning took at least one line from. */
  changed: number;
  /** The input that took longest. */
  slowest: { readonly source: string; readonly ms: number };
}

export function emptyTally(): Tally {
  return {
    statuses: { ok: 0, invalid: 0, error: 0 },
    earlier: 0,
    roles: {},
    rules: {},
    changed: 0,
    slowest: { source: '', ms: 0 },
  };
}

/** Counts one result, which took `ms` milliseconds, into a tally. */
export function countResult(tally: Tally, result: Result, ms: number): void {
  tally.statuses[result.status] += 1;
  const removed = result.lines.filter(({ role }) => !isKept(role));
  for (const { role } of removed) increase(tally.roles, role, 1);
  for (const { reason } of result.lines) {
    if (reason.by === 'rule') increase(tally.rules, reason.code, 1);
  }
  if (removed.length > 0) tally.changed += 1;
  if (ms > tally.slowest.ms) tally.slowest = { source: result.source ?? '-', ms };
}

/** Adds results of an earlier run, of which only these counts are known. */
export function addCounts(tally: Tally, counts: Readonly<Record<Status, number>>): void {
  const earlier = counts.invalid + counts.error;
  addTally(tally, { ...emptyTally(), statuses: counts, earlier });
}

/** Adds the counts of `part` to `tally`. */
export function addTally(tally: Tally, part: Tally): void {
  for (const status of STATUSES) {
    tally.statuses[status] += part.statuses[status];
  }
  tally.earlier += part.earlier;
  for (const [role, count] of Object.entries(part.roles)) increase(tally.roles, role, count);
  for (const [code, count] of Object.entries(part.rules)) increase(tally.rules, code, count);
  tally.changed += part.changed;
  if (part.slowest.ms > tally.slowest.ms) tally.slowest = part.slowest;
}

function increase(counts: Record<string, number>, key: string, by: number): void {
  counts[key] = (counts[key] ?? 0) + by;
}
