import type * as z from 'zod/mini';
import type { LabelledLine } from '../core/label.js';
import type { Reading, Result } from '../core/result.js';
import type { resultSchema } from '../validate/result-schema.js';

type DeepReadonly<T> = { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** A result as it is written; what `--explain json` adds only when it is asked for. */
export type ResultRecord = DeepReadonly<z.infer<typeof resultSchema>>;

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

function toLineRecord({ number, start, end, role, reason, text }: LabelledLine) {
  return { number, start, end, role, reason, text };
}

function toReadingRecord(reading: Reading, withEdits: boolean): ResultRecord['input'] {
  const { kind, url, captured, encoding, edits } = reading;
  const record = { kind, encoding: encoding?.name ?? null, url, captured };
  return withEdits ? { ...record, edits } : record;
}
