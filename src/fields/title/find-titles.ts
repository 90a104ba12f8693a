import { countEach } from '../../core/count-each.js';
import { hashWord, keyOfWords } from '../../features/hash-word.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import { coveredWords } from '../../features/read-phrases.js';
import { countWords, splitWords } from '../../features/split-words.js';
import { type Anatomy, keyOf } from '../read-anatomy.js';
import { bodyWeight, contentWords } from './body-weight.js';
import { splitTitle } from './split-title.js';

/** Words that may be the title, with all places where the page says them. */
export interface TitleCandidate {
  readonly text: string;
  readonly words: readonly string[];
  /** The key of its words: lines with the same key repeat it. */
  readonly key: number;
  readonly wordCount: number;
  /** The words that say what it is about, and how much the body speaks of that. */
  readonly content: readonly string[];
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
  /** Index of the first paragraph that is kept, before the body where that is only the densest. */
  readonly opening: number;
  /** Lines that hold the words of a longer candidate at their end, or at their start: its crumbs. */
  readonly longer: number;
  /** Whether it ends, or begins, as another line does that is whole: it has a path or a site on it. */
  readonly holdsEnd: boolean;
  readonly holdsStart: boolean;
  /** The most that any candidate of the page has of what speaks for a title. */
  readonly best: { readonly weight: number; readonly words: number; readonly places: number };
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

/** One as it is before it is held against the others. */
type Candidate = Omit<TitleCandidate, 'best' | 'opening' | 'longer' | 'holdsEnd' | 'holdsStart'>;

interface Mention {
  readonly text: string;
  readonly words: readonly string[];
  readonly index: number | null;
  readonly from: string | null;
  readonly isWhole: boolean;
}

/** Everything on a page that may be its title, each of the same words once. */
export function findTitles(anatomy: Anatomy): TitleCandidate[] {
  const opening = openingOf(anatomy);
  const groups = new Map<number, Mention[]>();
  for (const mention of [...mentionsInLines(anatomy, opening), ...mentionsInMetadata(anatomy)]) {
    const key = keyOf(mention.words);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const found = [...groups].map(([key, group]) => toCandidate(key, group, anatomy));
  const best = {
    weight: Math.max(...found.map(({ weight }) => weight)),
    words: Math.max(...found.map(({ wordCount }) => wordCount)),
    places: Math.max(...found.map(({ from }) => from.length)),
  };
  const edges = found.map(({ words }) => edgesOf(words));
  const whole = new Set(
    found.filter(({ isWhole, wordCount }) => isWhole && wordCount > 1).map(({ key }) => key),
  );
  const longer = countEach(edges.flatMap(({ starts, ends }) => [...new Set([...starts, ...ends])]));
  return found.map((one, index) => ({
    ...one,
    opening,
    longer: longer.get(one.key) ?? 0,
    holdsEnd: edges[index]!.ends.some((key) => whole.has(key)),
    holdsStart: edges[index]!.starts.some((key) => whole.has(key)),
    best,
  }));
}

/** The keys of all that some words begin with, and end with, but for the whole of them. */
function edgesOf(words: readonly string[]): { starts: number[]; ends: number[] } {
  const hashes = words.map(hashWord);
  const inner = hashes.slice(1).map((_, index) => index + 1);
  return {
    starts: inner.map((end) => keyOfWords(hashes, 0, end)),
    ends: inner.map((from) => keyOfWords(hashes, from, hashes.length)),
  };
}

/** Where the article begins: its first paragraph, or else the densest run of its prose. */
function openingOf({ labels, isProse, bodyStart }: Anatomy): number {
  for (let at = 0; at < bodyStart; at += 1) {
    if (isProse[at] && labels[at]!.role === 'body') return at;
  }
  return bodyStart;
}

function mentionsInLines(anatomy: Anatomy, opening: number): Mention[] {
  const { lines, bodyStart } = anatomy;
  const own = lines
    .slice(Math.max(0, bodyStart - ABOVE), bodyStart + BELOW)
    .filter((line) => mayBeTitle(line, anatomy, bodyStart));
  const early = lines
    .slice(Math.max(0, opening - NEAR), Math.min(opening + BELOW, bodyStart - ABOVE))
    .filter((line) => mayBeTitle(line, anatomy, opening));
  return [...early, ...own].flatMap(({ text, index }) => [
    ...toMentions(text, index, null),
    ...joinGlued(index, anatomy),
  ]);
}

/** A headline that was cut in two where a capital follows a number or a small letter. */
function joinGlued(index: number, { lines }: Anatomy): Mention[] {
  const [line, next] = [lines[index]!, lines[index + 1]];
  if (!next?.glued || next.wordCount + line.wordCount > MOST_WORDS) return [];
  const text = `${line.text}${next.text}`;
  return [{ text, words: splitWords(text.toLowerCase()), index, from: null, isWhole: false }];
}

function mentionsInMetadata({ page }: Anatomy): Mention[] {
  return page.metadata
    .filter(({ field, value }) => field === 'title' && value.length < LONGEST)
    .flatMap(({ value, from }) => toMentions(value, null, from));
}

function toMentions(text: string, index: number | null, from: string | null): Mention[] {
  return splitTitle(text).flatMap((part) => {
    const words = splitWords(part.toLowerCase());
    if (words.length === 0) return [];
    return [{ text: part, words, index, from, isWhole: part === text }];
  });
}

function mayBeTitle(line: MeasuredLine, { repeats, isProse }: Anatomy, bodyStart: number): boolean {
  const { wordCount, index, text } = line;
  if (wordCount < 1 || wordCount > MOST_WORDS || text.length > LONGEST) return false;
  if (coveredWords(line, ['navigation', 'share', 'consent']) === line.size) return false;
  if (index >= bodyStart) return !isProse[index];
  return index > bodyStart - NEAR || wordCount >= 3 || (repeats.get(line.key)?.length ?? 0) > 1;
}

function toCandidate(key: number, group: readonly Mention[], anatomy: Anatomy): Candidate {
  const indices = group.flatMap(({ index }) => (index === null ? [] : [index]));
  const whole = group.flatMap(({ index, isWhole }) => (isWhole && index !== null ? [index] : []));
  const own = whole.length > 0 ? whole : indices;
  const at = headlineAt(own, anatomy);
  const { text, words } = group.find(({ index }) => index === at) ?? group[0]!;
  const content = contentWords(words);
  return {
    text,
    words,
    key,
    wordCount: countWords(words),
    content,
    weight: bodyWeight(content, anatomy),
    line: at === undefined ? null : anatomy.lines[at]!,
    lines: indices,
    from: group.flatMap(({ from }) => from ?? []),
    isPart: group.some(({ isWhole }) => !isWhole),
    isWhole: whole.length > 0,
    anatomy,
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
