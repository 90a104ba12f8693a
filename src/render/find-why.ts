import { RULES } from '../classify/rules/index.js';
import type { Reason } from '../core/label.js';
import type { Result } from '../core/result.js';

/** A reason in a few characters: the rule's code, or the model's score. */
export function toShortReason(reason: Reason): string {
  return reason.by === 'rule' ? reason.code : reason.score.toFixed(3);
}

/** A rule as an explanation names it. */
export interface Why {
  readonly code: string;
  readonly name: string;
  readonly why: string;
}

/** The rules that gave a role to at least one line of a result, by code. */
export function findWhys({ lines }: Result): Why[] {
  const codes = new Set(lines.map(({ reason }) => (reason.by === 'rule' ? reason.code : '')));
  return RULES.filter(({ code }) => codes.has(code)).sort((a, b) => (a.code < b.code ? -1 : 1));
}
