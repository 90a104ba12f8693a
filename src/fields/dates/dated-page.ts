import { countEach } from '../../core/count-each.js';
import { isAscii } from '../../core/is-ascii.js';
import type { Anatomy } from '../read-anatomy.js';
import { isCalled } from './cue-near.js';
import type { DateValue } from './date-mention.js';
import type { WholeDate } from './find-date-candidates.js';
import { findDates } from './find-dates.js';
import { formatDate, pad } from './format-date.js';
import { newestCopyright } from './newest-copyright.js';
import { pageType } from './page-type.js';
import { BY_TRUST, type Place, placeOf } from './stated-in.js';

/** What the dates of a page have in common. */
export interface DatedPage {
  readonly anatomy: Anatomy;
  readonly titleAt: number | null;
  /** What link previews are told it is, by `pageType`. */
  readonly type: number;
  readonly copyrightYear: number | null;
  /** The days, each once, the oldest first. */
  readonly days: readonly string[];
  /** How many places say each day: lines, and the metadata as that of publication. */
  readonly shown: ReadonlyMap<string, number>;
  readonly published: ReadonlyMap<string, number>;
  /** Days of publication by the place in the metadata that states them. */
  readonly stated: ReadonlyMap<Place, ReadonlySet<string>>;
  /** The first day that the metadata calls published, and the last it calls changed. */
  readonly firstStated: string | null;
  readonly lastModified: string | null;
  /** Month and day, `12-03`, of short lines that leave the year to the metadata. */
  readonly halfShown: ReadonlySet<string>;
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

/** Lines past the first of the prose that still belong to the head. */
const HEAD_ENDS = 3;
const LONGEST_HALF = 6;

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
    type: pageType(anatomy.page.metadata),
    copyrightYear: newestCopyright(lines),
    days: [...new Set(daysOf(() => true))].sort(),
    shown: countEach(daysOf(({ line }) => line !== null)),
    published: countEach(daysOf(({ field }) => field === 'date')),
    stated: groupByPlace(whole),
    firstStated: daysOf(isStated).sort()[0] ?? null,
    lastModified:
      daysOf(({ field }) => field === 'modified')
        .sort()
        .at(-1) ?? null,
    halfShown: new Set(whole.some(isStated) ? findHalves(anatomy) : []),
    calledPublished: new Set(daysOf((one) => isCalled(one, lines, 'published'))),
    calledUpdated: new Set(daysOf((one) => isCalled(one, lines, 'updated'))),
    inHead: new Set(daysOf(({ line }) => isInHead({ line, page }))),
    dated: [...new Set(whole.flatMap(({ line }) => line?.index ?? []))],
    shapes: countEach(whole.map(lettersAround)),
    address: address && formatDate({ date: address, time: null }),
  };
}

/** The address says when, and hardly ever more: it is no word of the metadata's. */
function isStated({ field, from }: WholeDate): boolean {
  return field === 'date' && from.some((place) => place !== 'url');
}

/** `Dec 3` above or below an article: templates of blogs write the year nowhere but in an attribute. */
function findHalves({ lines, language }: Anatomy): string[] {
  return lines
    .filter(({ wordCount, digits }) => digits > 0 && digits <= 2 && wordCount <= LONGEST_HALF)
    .flatMap(({ text }) => findDates(text, { language }))
    .flatMap(({ date: { year, month, day } }) =>
      year === null && month !== null && day !== null ? `${pad(month)}-${pad(day)}` : [],
    );
}

function groupByPlace(whole: readonly WholeDate[]): DatedPage['stated'] {
  const daysAt = (kind: Place) =>
    whole.flatMap(({ day, field, from }) =>
      field === 'date' && from.some((place) => placeOf(place) === kind) ? day : [],
    );
  return new Map(BY_TRUST.map((kind) => [kind, new Set(daysAt(kind))]));
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
  return text.replace(isAscii(text) ? /[^A-Za-z]/g : /[^\p{L}]/gu, '').length;
}
