import type { Ranker } from '../../classify/rank/ranker.js';
import { isAscii } from '../../core/is-ascii.js';
import { headingLevel, lineage } from '../../core/page-element.js';
import { remember } from '../../core/remember.js';
import { hashWord } from '../../features/hash-word.js';
import { addressOf, withoutHost } from '../../features/host-of.js';
import type { PhraseFamily } from '../../features/phrase-family.js';
import { coveredWords, openingWords } from '../../features/read-phrases.js';
import { splitWords } from '../../features/split-words.js';
import { isGivenName } from '../authors/author-words.js';
import { isLikeHeadline, opensLikeByline } from '../line-shapes.js';
import { type Anatomy, scoreOf } from '../read-anatomy.js';
import type { TitleCandidate } from './find-titles.js';

/** Asks which of a page's lines is its headline. */
export const TITLE_RANKER: Ranker<TitleCandidate> = {
  name: 'title',
  questions: {
    words: ({ wordCount }) => wordCount,
    letters: ({ text }) => text.length,
    isCapital: ({ text }) => shareOf(splitWords(text), isCapitalised),
    isLoud: ({ text }) => Number(text === text.toUpperCase() && text !== text.toLowerCase()),
    endMark: ({ text }) => endMark(text),
    marks: ({ text }) => text.match(/[|–—·•»:/›-]/gu)?.length ?? 0,
    digits: ({ text }) => text.match(/\d/gu)?.length ?? 0,
    quotes: ({ text }) => Number(/["“”„«»「」]/u.test(text)),
    place: ({ line }) => line?.index ?? -1,
    toBody: ({ line, anatomy }) => (line ? anatomy.bodyStart - line.index : 99),
    proseBetween: ({ line, anatomy }) => (line ? proseBefore(line.index, anatomy) : -1),
    score: ({ line, anatomy }) => (line ? scoreOf(line.index, anatomy) : -1),
    scoreBelow: ({ line, anatomy }) => (line ? scoreOf(line.index + 1, anatomy) : -1),
    lines: ({ lines }) => lines.length,
    linesBelow: ({ lines, anatomy }) => lines.filter((at) => at > anatomy.bodyStart + 8).length,
    repeats: ({ key, anatomy }) => anatomy.repeats.get(key)?.length ?? 0,
    isPart: ({ isPart }) => Number(isPart),
    isWhole: ({ isWhole }) => Number(isWhole),
    bodyShare: ({ content, anatomy }) => shareOf(content, (word) => anatomy.timesInBody(word) > 0),
    bodyWeight: ({ weight }) => weight,
    labels: ({ line }) => (line ? coveredShare(line, LABELS) : 0),
    related: ({ line }) => (line ? coveredShare(line, ['related', 'pointer', 'comments']) : 0),
    byline: ({ line }) => (line ? openingWords(line, 'byline') : 0),
    blanksAbove: ({ line }) => line?.blanksBefore ?? -1,
    blanksBelow: ({ line, anatomy }) => (line && anatomy.lines[line.index + 1]?.blanksBefore) ?? -1,
    isDated: ({ line, anatomy }) => Number(line !== null && anatomy.isDated[line.index]),
    toDate: ({ line, anatomy }) => distance(line?.index, (at) => anatomy.isDated[at] === true),
    toByline: ({ line, anatomy }) => distance(line?.index, (at) => hasByline(at, anatomy)),
    role: ({ line, anatomy }) => ROLES.indexOf(roleOf(line?.index, anatomy)),
    opensWithLetter: ({ text }) => Number(opensWithLetter(text)),
    headlinesAbove: ({ line, anatomy }) => headlinesBeside(line, -5, anatomy),
    headlinesBelow: ({ line, anatomy }) => headlinesBeside(line, 5, anatomy),
    weightLag: ({ among, weight }) => among.weight - weight,
    lengthLag: ({ among, wordCount }) => among.words - wordCount,
    placesLag: ({ among, from }) => among.places - from.length,
    wordsTwoAbove: ({ line, anatomy }) => wordsAt(line, -2, anatomy),
    wordsAbove: ({ line, anatomy }) => wordsAt(line, -1, anatomy),
    wordsBelow: ({ line, anatomy }) => wordsAt(line, 1, anatomy),
    wordsBelowThat: ({ line, anatomy }) => wordsAt(line, 2, anatomy),
    isHtml: ({ anatomy }) => Number(anatomy.page.kind === 'html'),
    headingLevel: ({ line }) => levelOf(line),
    links: ({ line }) => line?.hints?.linkDensity ?? -1,
    inLinkedData: ({ from }) => Number(from.some((place) => place.startsWith('json-ld'))),
    inPreview: ({ from }) => Number(from.some((place) => place.includes('og:title'))),
    inHead: ({ from }) => Number(from.includes('title')),
    places: ({ from }) => from.length,
    toOpening: ({ line, among }) => (line ? among.opening - line.index : 99),
    keptAbove: ({ line, among, anatomy }) => keptAbove(line, among.opening, anatomy),
    longer: ({ edges }) => edges.longer,
    holdsEnd: ({ edges }) => Number(edges.holdsEnd),
    holdsStart: ({ edges }) => Number(edges.holdsStart),
    repeatBelow: ({ line, anatomy }) =>
      Number(line?.key === anatomy.lines[(line?.index ?? -2) + 1]?.key),
    nameBelow: ({ line, anatomy }) => nameBelow(line, anatomy),
    openingShare: (one) => openingShare(one),
    isGlued: ({ line, anatomy }) => Number((line && anatomy.lines[line.index + 1]?.glued) ?? false),
    inAddress: ({ content, anatomy }) =>
      shareOf(content, (word) => addressWords(anatomy).has(word)),
  },
};

const LABELS: readonly PhraseFamily[] = [
  'navigation',
  'share',
  'section',
  'newsletter',
  'advert',
  'media',
  'legal',
  'tags',
  'follow',
];
const REACH = 6;

type Measured = NonNullable<TitleCandidate['line']>;

function opensWithLetter(text: string): boolean {
  return (
    /^["“„«‘¿¡「『(A-Za-z\d]/.test(text) ||
    (!isAscii(text.charAt(0)) && /^[\p{L}\p{Nd}]/u.test(text))
  );
}

function isCapitalised(word: string): boolean {
  return /^[A-Z]/.test(word) || (!isAscii(word.charAt(0)) && /^\p{Lu}/u.test(word));
}

function endMark(text: string): number {
  return ['.', '?', '!', '…', ':', ','].indexOf(text.at(-1) ?? '') + 1;
}

function shareOf<Word>(words: readonly Word[], holds: (word: Word) => boolean): number {
  return words.length === 0 ? 0 : words.filter(holds).length / words.length;
}

function proseBefore(index: number, { isProse, bodyStart }: Anatomy): number {
  const [from, to] = index < bodyStart ? [index + 1, bodyStart] : [bodyStart, index];
  let prose = 0;
  for (let at = from; at < to; at += 1) if (isProse[at]) prose += 1;
  return prose;
}

/** Roles that say something of a line that may be the headline. */
const ROLES: readonly string[] = ['heading', 'body', 'caption', 'navigation', 'promo', 'related'];

function roleOf(index: number | undefined, { labels }: Anatomy): string {
  return index === undefined ? '' : labels[index]!.role;
}

/** Lines that have the shape of a headline among the nearest on one side. */
function headlinesBeside(line: Measured | null, reach: number, { lines }: Anatomy): number {
  if (!line) return -1;
  const [from, to] =
    reach < 0 ? [line.index + reach, line.index] : [line.index + 1, line.index + reach + 1];
  return lines.slice(Math.max(0, from), to).filter(isLikeHeadline).length;
}

function coveredShare(line: Measured, families: readonly PhraseFamily[]): number {
  return coveredWords(line, families) / Math.max(1, line.size);
}

function hasByline(index: number, { lines }: Anatomy): boolean {
  const line = lines[index];
  return line !== undefined && opensLikeByline(line);
}

/** Lines down to the next that holds; negative ones up; 9 when none is near. */
function distance(index: number | undefined, holds: (at: number) => boolean): number {
  if (index === undefined) return 9;
  for (let step = 1; step <= REACH; step += 1) {
    if (holds(index + step)) return step;
    if (holds(index - step)) return -step;
  }
  return 9;
}

function wordsAt(line: Measured | null, step: number, { lines }: Anatomy): number {
  return line ? (lines[line.index + step]?.wordCount ?? -1) : -1;
}

/** Elements around a line that may be its heading. */
const NEAREST = 4;

/** 1 to 6 within a heading of HTML, 7 elsewhere, 0 without markup. */
function levelOf(line: Measured | null): number {
  if (!line?.hints) return 0;
  return [...lineage(line.hints.block, NEAREST)].map(headingLevel).find((level) => level > 0) ?? 7;
}

const MANY = 20;

/** How many paragraphs of the article stand above. */
function keptAbove(line: Measured | null, opening: number, { isProse, labels }: Anatomy): number {
  let kept = 0;
  for (let at = opening; line && at < line.index && kept < MANY; at += 1) {
    if (isProse[at] && labels[at]!.role === 'body') kept += 1;
  }
  return kept;
}

/** How many lines down somebody's name stands alone, a byline without a cue; 0 when none does. */
function nameBelow(line: Measured | null, { lines }: Anatomy): number {
  for (let step = 1; line && step <= 3; step += 1) {
    const below = lines[line.index + step];
    if (below && below.wordCount >= 2 && below.wordCount <= 4 && opensWithName(below)) return step;
  }
  return 0;
}

/** Most lines stand below several candidates. */
const opensWithName = remember(({ text }: Measured) => isGivenName(text.split(' ', 1)[0]!));

const PARAGRAPHS = 3;
const REACH_OF_OPENING = 9;

/** Share of its words that the first paragraphs below it have. */
function openingShare({ line, among, content, anatomy }: TitleCandidate): number {
  const from = Math.max(line ? line.index + 1 : 0, among.opening);
  const said = paragraphsFrom(from, anatomy).map(wordsOfParagraph);
  return shareOf(content, (word) => said.some((words) => words.has(word)));
}

function paragraphsFrom(from: number, { lines, isProse }: Anatomy): Measured[] {
  const paragraphs: Measured[] = [];
  const end = Math.min(lines.length, from + REACH_OF_OPENING);
  for (let at = from; at < end && paragraphs.length < PARAGRAPHS; at += 1) {
    if (isProse[at]) paragraphs.push(lines[at]!);
  }
  return paragraphs;
}

/** Hashes of its words: most candidates stand above the same paragraphs. */
const wordsOfParagraph = remember(({ hashes }: Measured) => {
  const words = new Set<number>();
  for (let at = 0; at < hashes.length; at += 1) words.add(hashes[at]!);
  return words;
});

/** Hashes of the words of the page's address, without the site's name. */
const addressWords = remember(
  ({ page }: Anatomy) =>
    new Set(splitWords(withoutHost(addressOf(page)).toLowerCase()).map(hashWord)),
);
