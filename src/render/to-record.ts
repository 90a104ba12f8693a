import type { Result } from '../core/result.js';

/** A result as it is written: without its lines, which are written when they are asked for. */
export type ResultRecord = Pick<Result, 'status' | 'source' | 'article' | 'issues'>;

/** The part of a result that is written, its keys in the order of the contract. */
export function toRecord({ status, source, article, issues }: Result): ResultRecord {
  return { status, source, article, issues };
}
