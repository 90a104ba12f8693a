import type { Reason } from '../core/label.js';
import type { Result } from '../core/result.js';
import type { Verdict } from '../core/verdict.js';
import { VERDICTS } from './verdicts.js';

/** A reason in a few characters: the rule's code, or the model's score. */
export function toShortReason(reason: Reason): string {
  return reason.by === 'rule' ? reason.code : reason.score.toFixed(3);
}

/** The reasons that gave a role to at least one line of a result, by code. */
export function findWhys({ lines }: Result): Verdict[] {
  const codes = new Set(lines.map(({ reason }) => (reason.by === 'rule' ? reason.code : '')));
  return VERDICTS.filter(({ code }) => codes.has(code)).sort((a, b) => (a.code < b.code ? -1 : 1));
}
