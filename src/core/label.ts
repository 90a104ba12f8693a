import type { Line } from './line.js';
import type { Role } from './role.js';
import type { Verdict } from './verdict.js';

/** Why a line has its role: every role can be traced to one rule or one score. */
export type Reason =
  | { readonly by: 'rule'; readonly code: string }
  /**
   * `score` is the model's probability, 0 to 1, that the line belongs to the article; for a clear
   * case as far as the first trees say.
   */
  | { readonly by: 'model'; readonly score: number };

/** What a judge says of a line. */
export interface Label {
  readonly role: Role;
  readonly reason: Reason;
}

/** What a rule, or a verdict about the page, says of a line. */
export function labelBy(role: Role, { code }: Pick<Verdict, 'code'>): Label {
  return { role, reason: { by: 'rule', code } };
}

/** A line with its one role and its one reason. */
export interface LabelledLine extends Line, Label {}
