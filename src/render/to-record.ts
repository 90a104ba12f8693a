import type { LabelledLine } from '../core/label.js';
import type { Result } from '../core/result.js';

/** A line as it is written: its offsets are UTF-16 units of the decoded input. */
export type LineRecord = Pick<
  LabelledLine,
  'number' | 'start' | 'end' | 'role' | 'reason' | 'text'
>;

/** A result as it is written; its lines only when they are asked for. */
export interface ResultRecord extends Pick<Result, 'status' | 'source' | 'article' | 'issues'> {
  readonly lines?: readonly LineRecord[];
}

/** The part of a result that is written, its keys in the order of the contract. */
export function toRecord(result: Result, withLines: boolean): ResultRecord {
  const { status, source, article, issues } = result;
  const record = { status, source, article, issues };
  return withLines ? { ...record, lines: result.lines.map(toLineRecord) } : record;
}

function toLineRecord({ number, start, end, role, reason, text }: LabelledLine): LineRecord {
  return { number, start, end, role, reason, text };
}
