import type { LabelledLine } from '../core/label.js';
import type { MeasuredPage } from '../features/measure-page.js';
import { findAuthorNotes } from './authors/find-author-notes.js';
import { pickAuthors } from './authors/pick-authors.js';
import { formatDate } from './dates/format-date.js';
import { pickDates } from './dates/pick-dates.js';
import type { FieldRole } from './field-verdicts.js';
import type { Findings } from './findings.js';
import { statedSubtitle } from './front-matter.js';
import { readAnatomy } from './read-anatomy.js';
import { relabelLines } from './relabel-lines.js';
import { pickSubtitle } from './title/pick-subtitle.js';
import { pickTitle } from './title/pick-title.js';

/** What the page says of itself, and the lines with the roles that follow from it. */
export interface Fields {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly date: string | null;
  readonly modified: string | null;
  readonly author: readonly string[];
  /** What each field was taken from, and what else was thought of. */
  readonly findings: Readonly<Record<string, Findings>>;
  /** The same lines, the ones that gave a field now with the role of that field. */
  readonly lines: readonly LabelledLine[];
}

/** What the caller settles. */
export interface FieldOptions {
  /** Folder of the learned weights; `data/model` unless told. */
  readonly weights?: string;
  /** ISO 8601: the day, or the time, that words such as "yesterday" are counted from. */
  readonly now?: string | null;
}

/** Finds title, standfirst, dates and authors among the lines and the metadata. */
export function findFields(
  page: MeasuredPage,
  lines: readonly LabelledLine[],
  { weights, now }: FieldOptions = {},
): Fields {
  const anatomy = readAnatomy(page, lines);
  const title = pickTitle(anatomy, weights);
  const dates = pickDates(anatomy, title.index, { weights, now: now ?? page.page.captured });
  const authors = pickAuthors(anatomy, title.index, weights);
  const bylines = new Set(authors.lines);
  const subtitle = pickSubtitle(anatomy, title, bylines);
  const roles = new Map<number, FieldRole>();
  if (subtitle) roles.set(subtitle.index, 'subtitle');
  for (const index of findAuthorNotes(anatomy, lines, authors.names))
    roles.set(index, 'author-bio');
  for (const index of bylines) roles.set(index, 'byline');
  for (const index of dates.lines) roles.set(index, 'date');
  if (title.index !== null) roles.set(title.index, 'title');
  return {
    title: title.text,
    subtitle: subtitle?.text ?? statedSubtitle(page.page),
    date: dates.published && formatDate(dates.published),
    modified: dates.updated && formatDate(dates.updated),
    author: authors.names,
    findings: { title: title.findings, ...dates.findings, author: authors.findings },
    lines: relabelLines(anatomy, lines, roles),
  };
}
