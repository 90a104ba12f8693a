import type { Ranker } from '../../classify/rank/ranker.js';
import { isKept, type Role } from '../../core/role.js';
import { openingWords } from '../../features/read-phrases.js';
import type { Anatomy } from '../read-anatomy.js';
import type { DateClass } from './class-date.js';
import { cueAfter, cueBefore, FAR, sides } from './cue-near.js';
import { lettersAround, lettersIn } from './dated-page.js';
import type { DateCandidate } from './find-date-candidates.js';
import { hasWeekday } from './has-weekday.js';
import { placeIn } from './place-in.js';
import {
  besideTitle,
  datedBetween,
  datedNear,
  labelsNear,
  linesSince,
  toByline,
  toDated,
} from './places-near.js';
import { BY_TRUST, type Place } from './stated-in.js';

/** Asks which date of a page is the day its article was published; -1 where there is no line. */
export const DATE_RANKER: Ranker<DateCandidate> = {
  name: 'date',
  questions: {
    place: ({ line }) => line?.index ?? -1,
    share: ({ line, page }) => (line ? line.index / page.anatomy.lines.length : -1),
    toBody: ({ line, page }) => (line ? line.index - page.anatomy.bodyStart : -999),
    pastBody: ({ line, page }) => (line ? line.index - page.anatomy.bodyEnd : -999),
    toTitle: ({ line, page }) => (line && page.titleAt !== null ? line.index - page.titleAt : -999),
    lettersBefore: (one) => lettersIn(sides(one)[0]),
    lettersAfter: (one) => lettersIn(sides(one)[1]),
    words: ({ line }) => line?.wordCount ?? -1,
    hasTime: ({ mention }) => (mention.time ? 1 + Number(mention.time.offset !== null) : 0),
    form: ({ mention }) => FORMS.indexOf(mention.form),
    published: (one) => cueBefore(one, one.page.anatomy.lines, 'published'),
    updatedAfter: (one) => cueAfter(one, 'updated'),
    edgeBefore: (one) => edgeOf(sides(one)[0].trimEnd().at(-1)),
    edgeAfter: (one) => edgeOf(sides(one)[1].trimStart().at(0)),
    besideTitle: ({ line, page: { titleAt, anatomy } }) => besideTitle(line, titleAt, anatomy),
    byline: ({ line }) => (line ? openingWords(line, 'byline') : -1),
    kind: ({ kind }) => KINDS.indexOf(kind),
    kept: ({ line, page }) => (line ? keptAt(line.index, page.anatomy) : -1),
    keptAbove: ({ line, page }) => (line ? keptAt(line.index - 1, page.anatomy) : -1),
    keptBelow: ({ line, page }) => (line ? keptAt(line.index + 1, page.anatomy) : -1),
    role: ({ line, page }) => (line ? roleAt(line.index, page.anatomy) : -1),
    roleAbove: ({ line, page }) => (line ? roleAt(line.index - 1, page.anatomy) : -1),
    wordsAbove: (one) => wordsAt(one, -1),
    wordsBelow: (one) => wordsAt(one, 1),
    wordsBelowThat: (one) => wordsAt(one, 2),
    toByline: ({ line, page }) => (line ? toByline(line.index, page.anatomy) : -1),
    labelsNear: ({ line, page }) => (line ? labelsNear(line.index, page.anatomy) : -1),
    datedAbove: ({ line, page }) => (line ? toDated(line.index, -1, page.dated) : -1),
    datedBelow: ({ line, page }) => (line ? toDated(line.index, 1, page.dated) : -1),
    regularity: ({ line, page }) => (line ? regularity(line.index, page.dated) : -1),
    datedBefore: ({ line, page }) => (line ? placeIn(page.dated, line.index) : -1),
    dated: ({ page }) => page.dated.length,
    days: ({ page }) => page.days.length,
    newer: ({ day, page }) => page.days.length - 1 - placeIn(page.days, day),
    older: ({ day, page }) => placeIn(page.days, day),
    toNewest: ({ day, page }) => daysBetween(day, page.days.at(-1)!),
    sameDay: ({ day, page }) => page.shown.get(day) ?? 0,
    inPublished: ({ day, page }) => page.published.get(day) ?? 0,
    publishedDays: ({ page }) => page.published.size,
    address: ({ day, page: { address } }) => addressAgrees(day, address),
    inComments: ({ line, page }) => (line ? linesSince(line.index, 'comments', page.anatomy) : -1),
    inRelated: ({ line, page }) => (line ? linesSince(line.index, 'related', page.anatomy) : -1),
    headDays: ({ page }) => page.inHead.size,
    isInHead: ({ day, page }) => Number(page.inHead.has(day)),
    twins: (one) => (one.line ? (one.page.shapes.get(lettersAround(one)) ?? 0) : -1),
    datedNear: ({ line, page }) => (line ? datedNear(line.index, page.dated) : -1),
    datedSinceTitle: ({ line, page }) => datedBetween(page.titleAt, line, page.dated),
    datedToBody: ({ line, page }) => datedBetween(page.anatomy.bodyStart, line, page.dated),
    trust: ({ day, page }) => BY_TRUST.findLastIndex((place) => page.stated.get(place)!.has(day)),
    isHalfShown: ({ day, page }) => Number(page.halfShown.has(day.slice(5))),
    inArticle: (one) => isStatedIn(one, 'article'),
    inPublishedMeta: (one) => isStatedIn(one, 'published'),
    sinceStated: ({ day, page }) => daysFrom(page.firstStated, day),
    sinceModified: ({ day, page }) => daysFrom(page.lastModified, day),
    hasWeekday: ({ line, mention }) => Number(line && hasWeekday(line.text, mention.start)),
    calledPublished: ({ page }) => page.calledPublished.size,
    isCalledPublished: ({ day, page }) => Number(page.calledPublished.has(day)),
    calledUpdated: ({ page }) => page.calledUpdated.size,
    inTime: ({ from }) => Number(from.includes('time')),
    year: ({ day }) => yearOf(day),
    toCopyright: ({ day, page: { copyrightYear } }) =>
      copyrightYear === null ? -FAR : copyrightYear - yearOf(day),
    type: ({ page }) => page.type,
    prose: ({ page: { anatomy } }) => anatomy.bodyEnd - anatomy.bodyStart,
  },
};

const MARKS = [':', '|•·∙—–-/', ',', '.', '([', ')]'];
const FORMS = ['iso', 'numeric', 'words', 'relative'];
const KINDS: readonly DateClass[] = ['published', 'event', 'other'];
const ROLES: readonly Role[] = [
  'body',
  'date',
  'byline',
  'heading',
  'list-item',
  'related',
  'promo',
  'comments',
  'navigation',
  'legal',
  'share',
  'title',
  'caption',
  'author-bio',
  'other',
];

/** The model's probability; beyond it what a rule decided. */
function keptAt(index: number, { labels }: Anatomy): number {
  const label = labels[index];
  if (!label) return -1;
  if (label.reason.by === 'model') return label.reason.score;
  return isKept(label.role) ? 2 : -2;
}

function roleAt(index: number, { labels }: Anatomy): number {
  return labels[index] ? ROLES.indexOf(labels[index].role) : -1;
}

function wordsAt({ line, page }: DateCandidate, step: number): number {
  return line ? (page.anatomy.lines[line.index + step]?.wordCount ?? -1) : -1;
}

/** Lists of other stories have their dates at equal distances. */
function regularity(index: number, dated: readonly number[]): number {
  return Math.abs(toDated(index, -1, dated) - toDated(index, 1, dated));
}

/** 0 no such place, 1 it states another day, 2 this one. */
function isStatedIn({ day, page }: DateCandidate, place: Place): number {
  const days = page.stated.get(place)!;
  return days.size === 0 ? 0 : 1 + Number(days.has(day));
}

/** What a date touches: sentences have letters there, and datelines marks. */
function edgeOf(letter: string | undefined): number {
  if (letter === undefined) return 0;
  const mark = MARKS.findIndex((marks) => marks.includes(letter));
  if (mark >= 0) return mark + 1;
  return /\p{L}/u.test(letter) ? -1 : /\p{N}/u.test(letter) ? -2 : -3;
}

/** Days from one to the other, less than 0 backwards, by their logarithm. */
function daysFrom(from: string | null, day: string): number {
  if (from === null) return -FAR;
  return day < from ? -daysBetween(day, from) : daysBetween(from, day);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function daysBetween(day: string, later: string): number {
  return Math.log1p((Date.parse(later) - Date.parse(day)) / 86_400_000);
}

/** 2 the same day, 1 the same month, less than 0 another; 0 no date in the address. */
function addressAgrees(day: string, address: string | null): number {
  if (address === null) return 0;
  if (address === day) return 2;
  if (!day.startsWith(address.slice(0, 7))) return -1;
  return address.length === 7 ? 1 : -0.5;
}
