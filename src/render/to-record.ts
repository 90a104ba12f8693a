import type { LabelledLine } from '../core/label.js';
import type { Edit } from '../core/page.js';
import type { Provenance } from '../core/provenance.js';
import type { Reading, Result } from '../core/result.js';

/** A line as it is written: its offsets are UTF-16 units of the decoded input. */
export type LineRecord = Pick<
  LabelledLine,
  'number' | 'start' | 'end' | 'role' | 'reason' | 'text'
>;

/** How an input was read, as it is written: the encoding by its name. */
export interface ReadingRecord extends Pick<Reading, 'kind' | 'url' | 'captured'> {
  readonly encoding: string | null;
  /** Only with the lines. */
  readonly edits?: readonly Edit[];
}

/** A result as it is written; its lines only when they are asked for. */
export interface ResultRecord extends Pick<Result, 'status' | 'source' | 'issues'> {
  readonly input: ReadingRecord | null;
  /** With the lines, the article says where its fields were found. */
  readonly article: (NonNullable<Result['article']> & { provenance?: Provenance }) | null;
  readonly lines?: readonly LineRecord[];
}

/** The part of a result that is written, its keys in the order of the contract. */
export function toRecord(result: Result, withLines: boolean): ResultRecord {
  const { status, source, issues } = result;
  const article = withLines ? withProvenance(result) : result.article;
  const input = result.input && toReadingRecord(result.input, withLines);
  const record = { status, source, input, article, issues };
  return withLines ? { ...record, lines: result.lines.map(toLineRecord) } : record;
}

function withProvenance({ article, provenance }: Result): ResultRecord['article'] {
  return article && provenance ? { ...article, provenance } : article;
}

function toLineRecord({ number, start, end, role, reason, text }: LabelledLine): LineRecord {
  return { number, start, end, role, reason, text };
}

function toReadingRecord(reading: Reading, withEdits: boolean): ReadingRecord {
  const { kind, url, captured, encoding, edits } = reading;
  const record = { kind, encoding: encoding?.name ?? null, url, captured };
  return withEdits ? { ...record, edits } : record;
}
