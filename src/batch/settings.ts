import type { CleanOptions } from '../clean.js';
import type { Look } from '../render/look.js';

/** How an input is packed. */
export const KINDS = ['auto', 'text', 'html', 'jsonl', 'warc', 'wet'] as const;

export type Kind = (typeof KINDS)[number];

/** What is done with every input of a run: plain data, so that it can cross to a worker. */
export interface Settings extends Look {
  readonly from: Kind;
  /** Key of a row that holds its text; `text` unless told. */
  readonly textField: string;
  /** Key of a row that holds its HTML, read where the text is absent; `html` unless told. */
  readonly htmlField: string;
  /** Key of a row that holds its address; `url` unless told. */
  readonly urlField: string;
  /** Encoding of the bytes; otherwise it is found. */
  readonly encoding: string | null;
  /** Whether every result is noted, or only those with something to say. */
  readonly noteAll: boolean;
  /** Whether the results of several inputs stand in one output. */
  readonly shared: boolean;
  /** Whether the bytes of pages are hashed, for a journal. */
  readonly hash: boolean;
  readonly clean: Omit<CleanOptions, 'source'>;
}

/** Bytes of one page, or of one row, beyond which it is not read. */
export const MAX_PAGE_BYTES = 64 * 1024 * 1024;

/** The issue of a page, or a row, that is not read because of its size. */
export const TOO_LARGE = {
  code: 'too-large',
  field: null,
  message: `more than ${MAX_PAGE_BYTES / 1024 / 1024} MB, too large for one page`,
} as const;

/** Whether a row stays a row, with its other members, in what is written. */
export function keepsRows({ format, explain }: Settings): boolean {
  return (format === 'json' || format === 'jsonl') && (explain ?? 'json') === 'json';
}

/**
 * What is written for one of several results in one output. A blank line parts prose: in Markdown
 * the line above another front matter would be a heading.
 */
export function setApart(text: string, { format, explain }: Settings): string {
  const isProse = explain === null && (format === 'markdown' || format === 'text');
  return isProse && text !== '' ? `${text}\n` : text;
}
