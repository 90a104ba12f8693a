import { BULLET } from '../../core/bullet.js';
import { groupBy } from '../../core/group-by.js';
import { hashWord, keyOfWords } from '../../features/hash-word.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import { coveredWords } from '../../features/read-phrases.js';
import { countWords, splitWords } from '../../features/split-words.js';
import { isInFrontMatter } from '../../read/read-front-matter.js';
import { findDates } from '../dates/find-dates.js';
import { hasWeekday } from '../dates/has-weekday.js';
import type { Anatomy } from '../read-anatomy.js';
import { bodyWeight, contentOf } from './body-weight.js';
import { cutAtGlue } from './cut-at-glue.js';
import { splitTitle, trimTitle } from './split-title.js';

/** Words that may be the title, with all places where the page says them. */
export interface TitleCandidate {
  readonly text: string;
  /** Hashes of its words. */
  readonly hashes: readonly number[];
  /** The key of its words: lines with the same key repeat it. */
  readonly key: number;
  readonly wordCount: number;
  /** Hashes of the words that say what it is about, and how much the body speaks of that. */
  readonly content: readonly number[];
  readonly weight: number;
  /** The line that a reader would take for the headline; null when only the metadata has it. */
  readonly line: MeasuredLine | null;
  /** Lines that are it, or that it is a part of. */
  readonly lines: readonly number[];
  /** Where the metadata has it, whole or as a part. */
  readonly from: readonly string[];
  /** Whether some line is more than it, site names and sections. */
  readonly isPart: boolean;
  /** Whether some line is it and nothing else. */
  readonly isWhole: boolean;
  readonly anatomy: Anatomy;
  readonly edges: Edges;
  readonly among: Among;
}

/** How the words of a candidate stand to those of others. */
export interface Edges {
  /** Lines that hold the words of a longer candidate at their end, or at their start: its crumbs. */
  readonly longer: number;
  /** Whether it ends, or begins, as another line does that is whole: it has a path or a site on it. */
  readonly holdsEnd: boolean;
  readonly holdsStart: boolean;
}

/** What all candidates of a page are held against. */
export interface Among {
  /** Index of the first paragraph that is kept, before the body where that is only the densest. */
  readonly opening: number;
  /** The most that any candidate has of what speaks for a title. */
  readonly weight: number;
  readonly words: number;
  readonly places: number;
}

const MOST_WORDS = 40;
const LONGEST = 400;
/** Lines above the body that are looked at, and below its first line. */
const ABOVE = 160;
const BELOW = 8;
/** Further up, only what a page says twice, or at length, is a headline. */
const NEAR = 40;
/** Two lines with the same words closer than this are one headline, said twice. */
const TOGETHER = 7;
/** Elements of a line that may be its kicker. */
const MOST_MARKS = 4;

interface Mention {
  readonly text: string;
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  readonly index: number | null;
  readonly from: string | null;
  readonly isWhole: boolean;
}

/** Everything on a page that may be its title, each of the same words once. */
export function findTitles(anatomy: Anatomy): TitleCandidate[] {
  const opening = openingOf(anatomy);
  const mentions = [...mentionsInLines(anatomy, opening), ...mentionsInMetadata(anatomy)];
  const groups = groupBy(mentions, ({ hashes }) => keyOfWords(hashes, 0, hashes.length));
  const among = { opening, weight: 0, words: 0, places: 0 };
  const found = [...groups].map(([key, group]) => toCandidate(key, group, anatomy, among));
  for (const { weight, wordCount, from } of found) {
    among.weight = Math.max(among.weight, weight);
    among.words = Math.max(among.words, wordCount);
    among.places = Math.max(among.places, from.length);
  }
  compareEdges(found);
  return found;
}

/** A candidate whose edges are still to be compared. */
interface Candidate extends TitleCandidate {
  readonly edges: { -readonly [edge in keyof Edges]: Edges[edge] };
}

/** Finds which of them begin or end as others do. */
function compareEdges(found: readonly Candidate[]): void {
  const byFirst = groupBy(found, ({ hashes }) => hashes[0]);
  const byLast = groupBy(found, ({ hashes }) => hashes.at(-1));
  for (const { hashes, edges } of found) {
    const starts = byFirst.get(hashes[0])!.filter((other) => startsWith(hashes, other.hashes));
    const ends = byLast.get(hashes.at(-1))!.filter((other) => endsWith(hashes, other.hashes));
    for (const other of starts) other.edges.longer += 1;
    for (const other of ends) if (!starts.includes(other)) other.edges.longer += 1;
    edges.holdsStart = starts.some(isTold);
    edges.holdsEnd = ends.some(isTold);
  }
}

/** Whether a line is it, and it is more than a word. */
function isTold({ isWhole, wordCount }: Candidate): boolean {
  return isWhole && wordCount > 1;
}

function startsWith(hashes: readonly number[], start: readonly number[]): boolean {
  return start.length < hashes.length && start.every((hash, at) => hash === hashes[at]);
}

function endsWith(hashes: readonly number[], end: readonly number[]): boolean {
  const from = hashes.length - end.length;
  return from > 0 && end.every((hash, at) => hash === hashes[from + at]);
}

/** Where the article begins: its first paragraph, or else the densest run of its prose. */
function openingOf({ labels, isProse, bodyStart }: Anatomy): number {
  for (let at = 0; at < bodyStart; at += 1) {
    if (isProse[at] && labels[at]!.role === 'body') return at;
  }
  return bodyStart;
}

function mentionsInLines(anatomy: Anatomy, opening: number): Mention[] {
  const { lines, bodyStart, page } = anatomy;
  const own = lines
    .slice(Math.max(0, bodyStart - ABOVE), bodyStart + BELOW)
    .filter((line) => mayBeTitle(line, anatomy, bodyStart));
  const early = lines
    .slice(Math.max(0, opening - NEAR), Math.max(0, Math.min(opening + BELOW, bodyStart - ABOVE)))
    .filter((line) => mayBeTitle(line, anatomy, opening));
  return [...early, ...own].flatMap(({ text, index }) => [
    ...toMentions(withoutLabel(text), index, null),
    ...joinGlued(index, anatomy),
    ...(page.spans ? [] : cutAtGlue(text).map((part) => toPart(part, index))),
    ...cutAtMarks(index, anatomy),
  ]);
}

/** What forms and feeds write before a title. */
const LABEL = /^(?:title|headline|titel|überschrift|titre|título|titolo)\s?:\s(?=\S)/iu;

function withoutLabel(text: string): string {
  return /:\s/.test(text) ? text.replace(LABEL, '') : text;
}

/** A headline that was cut in two where a capital follows a number or a small letter. */
function joinGlued(index: number, { lines }: Anatomy): Mention[] {
  const [line, next] = [lines[index]!, lines[index + 1]];
  if (!next?.glued || next.wordCount + line.wordCount > MOST_WORDS) return [];
  return [toPart(`${line.text}${next.text}`, index)];
}

/** A headline without the kicker, or what else stands in an element of its own on its line. */
function cutAtMarks(index: number, { lines, page }: Anatomy): Mention[] {
  const { start, end, hints } = lines[index]!;
  if (!hints) return [];
  const parts = hints.marks
    .slice(0, MOST_MARKS)
    .flatMap((mark) => [
      page.text.slice(mark.start, mark.end),
      ...(mark.start === start ? [page.text.slice(mark.end, end)] : []),
      ...(mark.end === end ? [page.text.slice(start, mark.start)] : []),
    ]);
  return [...new Set(parts.map(trimTitle))]
    .map((text) => toPart(text, index))
    .filter(({ words }) => words.length > 1);
}

/** Words that are less, or more, than their line. */
function toPart(text: string, index: number): Mention {
  return toMention(text, index, null, false);
}

function mentionsInMetadata({ page }: Anatomy): Mention[] {
  return page.metadata
    .filter(({ field, value }) => field === 'title' && value.length < LONGEST)
    .flatMap(({ value, from }) => toMentions(value, null, from));
}

function toMentions(text: string, index: number | null, from: string | null): Mention[] {
  const whole = trimTitle(text);
  return splitTitle(text)
    .map((part) => toMention(part, index, from, part === whole))
    .filter(({ words }) => words.length > 0);
}

function toMention(
  text: string,
  index: number | null,
  from: string | null,
  isWhole: boolean,
): Mention {
  const words = splitWords(text.toLowerCase());
  return { text, words, hashes: words.map(hashWord), index, from, isWhole };
}

function mayBeTitle(
  line: MeasuredLine,
  { repeats, isProse, isDated, language, page }: Anatomy,
  bodyStart: number,
): boolean {
  const { wordCount, index, text } = line;
  if (isInFrontMatter(line, page) || BULLET.test(text)) return false;
  if (isDated[index] && isDateline(line, language)) return false;
  if (wordCount < 1 || wordCount > MOST_WORDS || text.length > LONGEST) return false;
  if (coveredWords(line, ['navigation', 'share', 'consent']) === line.size) return false;
  if (index >= bodyStart) return !isProse[index];
  return index > bodyStart - NEAR || wordCount >= 3 || (repeats.get(line.key)?.length ?? 0) > 1;
}

/** Words behind the day of a line that says when, and perhaps who: `by Ada Crowley`. */
const MOST_BEHIND = 3;
const LONGEST_DATELINE = 10;

/** Whether a line is a day, with its weekday before it, and little else. */
function isDateline({ text, wordCount }: MeasuredLine, language: string | null): boolean {
  if (wordCount > LONGEST_DATELINE) return false;
  const [first] = findDates(text, { language });
  if (!first || first.date.year === null || first.date.day === null) return false;
  const before = splitWords(text.slice(0, first.start)).length;
  const isOpening = before === (hasWeekday(text, first.start) ? 1 : 0);
  return isOpening && splitWords(text.slice(first.end)).length <= MOST_BEHIND;
}

function toCandidate(
  key: number,
  group: readonly Mention[],
  anatomy: Anatomy,
  among: Among,
): Candidate {
  const lines: number[] = [];
  const whole: number[] = [];
  const from: string[] = [];
  for (const mention of group) {
    if (mention.from !== null) from.push(mention.from);
    if (mention.index !== null) lines.push(mention.index);
    if (mention.index !== null && mention.isWhole) whole.push(mention.index);
  }
  const own = whole.length > 0 ? whole : lines;
  const at = headlineAt(own, anatomy);
  const { text, words, hashes } = group.find(({ index }) => index === at) ?? group[0]!;
  const content = contentOf(words, hashes);
  return {
    text,
    hashes,
    key,
    wordCount: countWords(words),
    content,
    weight: bodyWeight(content, anatomy),
    line: at === undefined ? null : anatomy.lines[at]!,
    lines,
    from,
    isPart: group.some(({ isWhole }) => !isWhole),
    isWhole: whole.length > 0,
    anatomy,
    edges: { longer: 0, holdsEnd: false, holdsStart: false },
    among,
  };
}

/**
 * Of the lines with the same words, the first of those that stand together above the body: the
 * ones before them are in the crumbs of a path, or at the top of the page.
 */
function headlineAt(own: readonly number[], { bodyStart }: Anatomy): number | undefined {
  const above = own.filter((index) => index < bodyStart);
  const opens = (index: number, place: number) =>
    index - (above[place - 1] ?? -TOGETHER) >= TOGETHER;
  return above.findLast(opens) ?? own[0];
}
