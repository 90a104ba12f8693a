import type { Anatomy } from '../read-anatomy.js';
import { isCalled } from './cue-near.js';
import type { DateValue } from './date-mention.js';
import { dayOf } from './day-of.js';
import type { WholeDate } from './find-date-candidates.js';

/** What the dates of a page have in common. */
export interface DatedPage {
  readonly anatomy: Anatomy;
  readonly titleAt: number | null;
  /** The days, each once, the oldest first. */
  readonly days: readonly string[];
  /** How many places say each day: lines, and in the metadata publication and change. */
  readonly shown: ReadonlyMap<string, number>;
  readonly published: ReadonlyMap<string, number>;
  readonly modified: ReadonlyMap<string, number>;
  /** Days that linked data gives an article. */
  readonly ofArticle: ReadonlySet<string>;
  /** Days that a label calls published, and updated. */
  readonly calledPublished: ReadonlySet<string>;
  readonly calledUpdated: ReadonlySet<string>;
  /** Days on the lines from the title to the first prose. */
  readonly inHead: ReadonlySet<string>;
  /** Indices of the lines with a date, each once, in order. */
  readonly dated: readonly number[];
  /** How many lines have a date among so many letters, by `lettersAround`. */
  readonly shapes: ReadonlyMap<string, number>;
  /** The date in the page's address: `2021-12-03` or `2021-12`. */
  readonly address: string | null;
}

const ARTICLE = /^json-ld:.*(?:Article|Posting)\./u;
/** Lines past the first of the prose that still belong to the head. */
const HEAD_ENDS = 3;

/** Sums up the whole dates of a page. */
export function describeDates(
  whole: readonly WholeDate[],
  anatomy: Anatomy,
  titleAt: number | null,
  address: DateValue | null,
): DatedPage {
  const { lines } = anatomy;
  const daysOf = (holds: (one: WholeDate) => boolean) => whole.filter(holds).map(({ day }) => day);
  const page = { anatomy, titleAt };
  return {
    ...page,
    days: [...new Set(daysOf(() => true))].sort(),
    shown: count(daysOf(({ line }) => line !== null)),
    published: count(daysOf(({ field }) => field === 'date')),
    modified: count(daysOf(({ field }) => field === 'modified')),
    ofArticle: new Set(
      daysOf(({ field, from }) => field === 'date' && from.some((place) => ARTICLE.test(place))),
    ),
    calledPublished: new Set(daysOf((one) => isCalled(one, lines, 'published'))),
    calledUpdated: new Set(daysOf((one) => isCalled(one, lines, 'updated'))),
    inHead: new Set(daysOf(({ line }) => isInHead({ line, page }))),
    dated: [...new Set(whole.flatMap(({ line }) => line?.index ?? []))],
    shapes: count(whole.map(lettersAround)),
    address: address && (dayOf(address) ?? monthOf(address)),
  };
}

/** Whether a date stands between the line above the title and the first lines of the prose. */
export function isInHead({
  line,
  page: { anatomy, titleAt },
}: Pick<WholeDate, 'line'> & { readonly page: Pick<DatedPage, 'anatomy' | 'titleAt'> }): boolean {
  if (!line) return false;
  const { bodyStart } = anatomy;
  const start = Math.min(titleAt ?? bodyStart, bodyStart) - 1;
  return line.index >= start && line.index < bodyStart + HEAD_ENDS;
}

/** What a line looks like without its date: lists of stories repeat it. */
export function lettersAround({ line, mention }: Pick<WholeDate, 'line' | 'mention'>): string {
  if (!line) return '';
  const { start, end, form } = mention;
  return [form, lettersIn(line.text.slice(0, start)), lettersIn(line.text.slice(end))].join(' ');
}

export function lettersIn(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}

function monthOf({ year, month }: DateValue): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
