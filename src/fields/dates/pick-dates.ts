import { type Ranked, rankCandidates, rescore } from '../../classify/rank/rank-candidates.js';
import { type Finding, type Findings, partFindings } from '../findings.js';
import { isOfFrontMatter } from '../front-matter.js';
import type { Anatomy } from '../read-anatomy.js';
import { readAnchor } from './anchor.js';
import { isCalledOutright } from './cue-near.js';
import type { DateMention } from './date-mention.js';
import { DATE_RANKER } from './date-ranker.js';
import { isInHead, lettersIn } from './dated-page.js';
import { type DateCandidate, findDateCandidates, mayBePublished } from './find-date-candidates.js';
import { formatDate } from './format-date.js';
import { moreExact } from './more-exact.js';

/** The dates of the article and the lines they stand on. */
export interface Dates {
  readonly published: DateMention | null;
  readonly updated: DateMention | null;
  /** Indices of the lines that say one of them and little else. */
  readonly lines: readonly number[];
  /** Where the two were found, and which other days might have been the one of publication. */
  readonly findings: { readonly date: Findings; readonly modified: Findings };
}

/** What the caller knows. */
export interface DateOptions {
  readonly weights?: string | undefined;
  /** ISO 8601: when the page was read, or captured. */
  readonly now?: string | null;
}

/** A date less likely than this is none; metadata has dates of pages that show none. */
const LEAST_LIKELY = 0.4;
const LEAST_LIKELY_IN_HTML = 0.45;
const LEAST_LIKELY_UNSHOWN = 0.55;
/** One that a label calls published: in the folds all six of 0.2 to 0.4 are right. */
const LEAST_LIKELY_CALLED = 0.2;
const DAY = 86_400_000;
/** Lines past the last prose where a page may still say when it was changed. */
const TAIL = 6;
/** A line with more words, or more letters beside the date, says something else as well. */
const MOST_WORDS = 8;
const LABEL_LETTERS = 12;

/** The date of publication and of the last change, each null unless it is likely enough. */
export function pickDates(
  anatomy: Anatomy,
  titleAt: number | null,
  { weights, now = null }: DateOptions = {},
): Dates {
  const found = findDateCandidates(anatomy, titleAt, now).filter(isPast(now));
  const ranked = rescore(
    rankCandidates(DATE_RANKER, found.filter(mayBePublished), weights),
    ({ candidate, score }) => (candidate.from.some(isOfFrontMatter) ? 1 : score),
  );
  const published = pickPublished(ranked);
  const mention = published && exactly(published, found);
  const updated = pickUpdate(found, published);
  return {
    published: mention,
    updated: updated?.mention ?? null,
    lines: [...datelines(found, published), ...datelines(found, updated)],
    findings: {
      date: toFindings(ranked, published && mention ? { ...published, mention } : null),
      modified: { chosen: updated ? [toFinding(updated, null)] : [], others: [] },
    },
  };
}

/** The likeliest place of each day; the chosen day, which is the first, at its own place. */
function toFindings(
  ranked: readonly Ranked<DateCandidate>[],
  chosen: DateCandidate | null,
): Findings {
  const days = new Map<string, Finding>();
  for (const { candidate, score } of ranked) {
    const one = candidate.day === chosen?.day ? chosen : candidate;
    if (!days.has(one.day)) days.set(one.day, toFinding(one, score));
  }
  return partFindings([...days.values()], (_, place) => chosen !== null && place === 0);
}

function toFinding({ mention, line, from, day }: DateCandidate, score: number | null): Finding {
  return { value: formatDate(mention) ?? day, score, index: line?.index ?? null, from };
}

/** The likeliest day, at its place in the head of the article when it stands there too. */
function pickPublished(ranked: readonly Ranked<DateCandidate>[]): DateCandidate | null {
  const [best] = ranked;
  if (!best) return null;
  if (best.score < leastLikely(best.candidate)) return null;
  const { day } = calledPublished(ranked) ?? best.candidate;
  const inHead = ranked.find(({ candidate }) => candidate.day === day && isInHead(candidate));
  return (inHead ?? best).candidate;
}

/** The one in the head that a label calls published, where the likeliest, there too, has none. */
function calledPublished(ranked: readonly Ranked<DateCandidate>[]): DateCandidate | null {
  const { candidate: best } = ranked[0]!;
  const { anatomy } = best.page;
  if (!isInHead(best) || best.page.calledPublished.has(best.day)) return null;
  const called = ranked
    .map(({ candidate }) => candidate)
    .filter((one) => isInHead(one) && isCalledOutright(one, anatomy));
  return new Set(called.map(({ day }) => day)).size === 1 ? called[0]! : null;
}

/** A day that stands in the address as well as on the page is hardly ever another story's. */
function leastLikely(one: DateCandidate): number {
  const { shown, address, anatomy } = one.page;
  if (!shown.has(one.day)) return LEAST_LIKELY_UNSHOWN;
  if (one.day === address) return 0;
  if (isCalledOutright(one, anatomy)) return LEAST_LIKELY_CALLED;
  return anatomy.page.kind === 'html' ? LEAST_LIKELY_IN_HTML : LEAST_LIKELY;
}

/** Nothing was published after the day it was read, wherever on Earth that was. */
function isPast(now: string | null): (one: DateCandidate) => boolean {
  const anchor = now ? readAnchor(now) : null;
  return ({ day }) => anchor === null || Date.parse(day) <= anchor.time + DAY;
}

/** With the time that the metadata, or another line of the head, gives the same day. */
function exactly(chosen: DateCandidate, found: readonly DateCandidate[]): DateMention {
  const others = found.filter(
    (one) => mayBePublished(one) && (one.field === 'date' || isAboveProse(one)),
  );
  return moreExact(
    chosen.mention,
    others.map(({ mention }) => mention),
  );
}

function isAboveProse({ line, page }: DateCandidate): boolean {
  return line !== null && line.index < page.anatomy.bodyStart;
}

/** The last day that a line of the article calls an update, else what the metadata does. */
function pickUpdate(
  found: readonly DateCandidate[],
  published: DateCandidate | null,
): DateCandidate | null {
  const updates = found.filter(
    ({ kind, day, line, page }) =>
      kind === 'updated' &&
      (published === null || day >= published.day) &&
      (line === null || line.index < page.anatomy.bodyEnd + TAIL),
  );
  const shown = updates.filter(({ line }) => line !== null);
  const last = shown
    .map(({ day }) => day)
    .sort()
    .at(-1);
  return shown.find(({ day }) => day === last) ?? updates[0] ?? null;
}

/** The chosen line, and those above the prose that repeat its day, as far as they say no more. */
function datelines(found: readonly DateCandidate[], chosen: DateCandidate | null): number[] {
  if (!chosen) return [];
  const { bodyStart, isProse } = chosen.page.anatomy;
  return found.flatMap(({ line, day, mention }) => {
    if (!line || day !== chosen.day || isProse[line.index]) return [];
    const rest = line.text.slice(0, mention.start) + line.text.slice(mention.end);
    const isBare = line.size <= MOST_WORDS && lettersIn(rest) <= LABEL_LETTERS;
    return line === chosen.line || (line.index < bodyStart && isBare) ? [line.index] : [];
  });
}
