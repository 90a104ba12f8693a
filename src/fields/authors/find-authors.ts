import { groupBy } from '../../core/group-by.js';
import { isKept } from '../../core/role.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import { hasPhrase, isPhrase, openingWords } from '../../features/read-phrases.js';
import { isInFrontMatter } from '../../read/read-front-matter.js';
import { LONGEST_LABEL } from '../line-shapes.js';
import type { Anatomy } from '../read-anatomy.js';
import { isMarked, markupOf } from './author-markup.js';
import { isGivenName } from './author-words.js';
import { findSpans, type NameMention, type NameShape } from './find-spans.js';
import { findUnspaced, isUnspacedName } from './find-unspaced.js';
import { foldName } from './fold-name.js';
import { loneCue } from './lone-cue.js';
import { degreesEnd } from './read-degrees.js';

/** Whether the metadata has it. */
export function isStated({ from }: NameMention): boolean {
  return from !== null;
}

/** A name that may be an author's, with all places that have it as one. */
export interface AuthorCandidate {
  readonly key: string;
  /** The place that speaks most for it. */
  readonly best: NameMention;
  readonly mentions: readonly NameMention[];
  /** Its place among all names of the page, by how much their places speak for them. */
  readonly rank: number;
  /** How far its place speaks for it behind the best one. */
  readonly lag: number;
  readonly scene: Scene;
}

/** What all candidates of a page are measured against. */
export interface Scene {
  readonly anatomy: Anatomy;
  /** Index of the headline, or else of the body's first line. */
  readonly head: number;
  /** Index of the first line of the readers' comments; past the last line when there are none. */
  readonly comments: number;
  /** Lines with a name behind a cue, and with any name. */
  readonly cued: readonly number[];
  readonly named: readonly number[];
  readonly hasStated: boolean;
  /** How many candidates the metadata names. */
  readonly stated: number;
  /** All candidates of the page. */
  readonly all: readonly AuthorCandidate[];
}

/** Lines above the headline and below the body that may hold a byline without a cue. */
const ABOVE = 20;
const BELOW_HEAD = 30;
const BELOW_BODY = 25;
/** Names have fewer words. */
const LONGEST_NAME = 6;
const TOKENS = 60;
const OPENING = 14;
const MOST = 30;
/** Each is held against each other one; some articles of physics have thousands of authors. */
const MOST_STATED = 1000;

/** Everything on a page that may be the name of an author, each name once. */
export function findAuthors(anatomy: Anatomy, titleAt: number | null): AuthorCandidate[] {
  const head = titleAt ?? anatomy.bodyStart;
  const comments = commentsStart(anatomy);
  const prior = (mention: NameMention) => priorOf(mention, anatomy, head, comments);
  const mentions = [...mentionsInLines(anatomy, head), ...mentionsInMetadata(anatomy)];
  const groups = groupBy(mentions, ({ name }) => foldName(name));
  const found = [...joinLonger(groups)]
    .map(([key, mentions]) => ({ key, mentions, ...bestOf(mentions, prior) }))
    .sort((a, b) => b.prior - a.prior)
    .filter(({ mentions }, rank) => rank < MOST || mentions.some(isStated));
  const all: AuthorCandidate[] = [];
  const scene: Scene = {
    anatomy,
    head,
    comments,
    cued: found.filter(({ best }) => best.cue === 'by').map(({ best }) => best.index),
    named: found.map(({ best }) => best.index),
    hasStated: anatomy.page.metadata.some(({ field }) => field === 'author'),
    stated: found.filter(({ mentions }) => mentions.some(isStated)).length,
    all,
  };
  const most = found[0]?.prior ?? 0;
  found.forEach(({ key, mentions, best, prior }, rank) => {
    all.push({ key, mentions, best, rank, lag: most - prior, scene });
  });
  return all;
}

/**
 * Counts what a page calls `Jane Doe` in one place and `Jane Doe Gardener` in another as one name,
 * the shorter one.
 */
function joinLonger(groups: ReadonlyMap<string, readonly NameMention[]>) {
  const joined = new Map(groups);
  for (const [key, mentions] of groups) {
    const words = key.split(' ');
    for (let count = 2; count < words.length; count += 1) {
      const shorter = words.slice(0, count).join(' ');
      const own = joined.get(shorter);
      if (!own) continue;
      const places = new Set(mentions.map(({ index }) => index));
      if (own.every(({ index }) => places.has(index))) continue;
      joined.delete(key);
      joined.set(shorter, [...own, ...mentions.map((mention) => cutTo(mention, own[0]!))]);
      break;
    }
  }
  return joined;
}

/** The place of a longer name as a place of the shorter one that it begins with. */
function cutTo(mention: NameMention, { text, name, words }: NameMention): NameMention {
  return { ...mention, text, name, words, end: mention.start + name.length, after: 'word' };
}

function mentionsInLines(anatomy: Anatomy, head: number): NameMention[] {
  const { lines, bodyStart, bodyEnd, page } = anatomy;
  const mentions: NameMention[] = [];
  for (const line of lines) {
    const { index, wordCount } = line;
    const isNear =
      (index >= head - ABOVE && index <= Math.max(head + BELOW_HEAD, bodyStart + 6)) ||
      (index >= bodyEnd - 4 && index <= bodyEnd + BELOW_BODY) ||
      isInBox(index, anatomy);
    const isShort = wordCount <= LONGEST_LABEL;
    const isAsked =
      isNear || (isShort && hasPhrase(line, 'byline')) || openingWords(line, 'byline') > 0;
    // A row of a table, or of code, is no byline.
    if (isAsked && !line.part && !isInFrontMatter(line, page)) {
      mentions.push(...mentionsInLine(line, isShort, isNear));
    }
  }
  return mentions;
}

function mentionsInLine(line: MeasuredLine, isShort: boolean, isNear: boolean): NameMention[] {
  const mayBe = (shape: NameShape) => mayBeName(shape, isShort, isShort && isNear);
  const spans = findSpans(line, isShort ? TOKENS : OPENING, mayBe);
  if (!isUnspacedName(line.text)) return spans;
  return [...spans.filter(({ text }) => !isUnspacedName(text)), ...findUnspaced(line)];
}

/** Whether the line stands below `About the author:`, or above a note that opens with its words. */
function isInBox(index: number, anatomy: Anatomy): boolean {
  const { lines } = anatomy;
  const [above, line, below] = [lines[index - 1], lines[index]!, lines[index + 1]];
  if (line.wordCount > LONGEST_NAME) return false;
  if (below && below.wordCount > LONGEST_NAME && below.text.startsWith(line.text)) return true;
  if (!above || above.wordCount > LONGEST_NAME) return false;
  return loneCue(index - 1, anatomy) === 'by' || isPhrase(above, 'bio');
}

/** Behind a cue nearly anything; without one, what marks, numbers and labels set apart. */
function mayBeName(
  { cue, isLower, isBare, before, after, start, end, words }: NameShape,
  isShort: boolean,
  isFree: boolean,
): boolean {
  const isWord = words.length === 1;
  if (cue) return isShort || !isLower;
  if (isBare) return isFree && before === 'edge' && after !== 'word';
  if (isWord && end - start < 3) return false;
  if (isLower) return isFree && isWord;
  // `Jane Doe writes about …`: the note on an author.
  if (before === 'edge' && after === 'word') return !isWord;
  return isFree && before !== 'word' && (after !== 'word' || !isWord);
}

const JOINED = /[;|/&]|,\s|\s(?:and|und|et|y|e|i|og|och|en|и)\s/u;
const NO_NAME = /@|:\/\/|^\d+$/u;

function mentionsInMetadata({ page }: Anatomy): NameMention[] {
  return page.metadata
    .filter(({ field, value }) => field === 'author' && value.length < 200)
    .flatMap(({ value, from }) =>
      value
        .replace(/^(?:by|von|par|por|di|door|av|af)\s+/iu, '')
        .split(JOINED)
        .map((part) => part.trim())
        .reduce(joinDegrees, [])
        .filter((part) => part !== '' && part.length < 60 && !NO_NAME.test(part))
        .map((part, place) => stated(part, from, place)),
    )
    .slice(0, MOST_STATED);
}

/** Gives the degrees that a comma parted from a name back to it. */
function joinDegrees(parts: readonly string[], part: string): string[] {
  const before = parts.at(-1);
  const isMore = before !== undefined && part !== '' && degreesEnd(` ${part}`, 0) > part.length;
  return isMore ? [...parts.slice(0, -1), `${before}, ${part}`] : [...parts, part];
}

function stated(text: string, from: string, place: number): NameMention {
  const name = text.split(',', 1)[0]!;
  return {
    text,
    name,
    start: 0,
    end: text.length,
    words: name.split(' '),
    isLower: text === text.toLowerCase() && text !== text.toUpperCase(),
    isBare: false,
    hasLabel: false,
    cue: null,
    before: 'edge',
    after: 'edge',
    place,
    list: 0,
    index: -1,
    from,
  };
}

/** The place that speaks most for a name, the first of those that speak the same, and how much. */
function bestOf(
  mentions: readonly NameMention[],
  priorOf: (mention: NameMention) => number,
): { readonly best: NameMention; readonly prior: number } {
  let best = mentions[0]!;
  let prior = priorOf(best);
  for (const mention of mentions.slice(1)) {
    const own = priorOf(mention);
    if (own > prior) [best, prior] = [mention, own];
  }
  return { best, prior };
}

/** How much a place speaks for a name, roughly: only to choose which one is asked about. */
function priorOf(mention: NameMention, anatomy: Anatomy, head: number, comments: number): number {
  const { index, cue, before, after, place, words } = mention;
  if (index < 0) return 0;
  const { lines, bodyEnd, isDated } = anatomy;
  const isNearHead = index >= head - 3 && index <= head + 8;
  return (
    (cue === 'by' ? 4 : cue === 'other' ? -2 : 0) +
    (before === 'edge' && after === 'edge' ? 1 : 0) +
    (before === 'inner' ? -1 : 0) +
    (isGivenName(words[0]!) ? 1.5 : 0) +
    (isNearHead ? 2.5 : Math.abs(index - bodyEnd) < 6 ? 1 : 0) +
    (before === 'edge' && isInBox(index, anatomy) ? 3 : 0) +
    (before === 'edge' && index === head + 1 ? 1 : 0) -
    0.05 * Math.min(20, Math.abs(index - head)) +
    (after === 'job' || after === 'number' || isDated[index] ? 1 : 0) -
    (index >= comments ? 5 : 0) -
    0.3 * place +
    (isMarked(mention, anatomy) ? 1.5 : 0) +
    (markupOf(mention, anatomy).isLinked ? 1 : 0) -
    (lines[index]!.wordCount > LONGEST_LABEL ? 1 : 0)
  );
}

function commentsStart({ lines, labels, bodyStart }: Anatomy): number {
  const first = lines.findIndex(
    (line, index) =>
      index > bodyStart &&
      (labels[index]!.role === 'comments' || isPhrase(line, 'comments')) &&
      !labels.slice(index + 1, index + 4).some(({ role }) => isKept(role) && role !== 'heading'),
  );
  return first < 0 ? lines.length : first;
}
