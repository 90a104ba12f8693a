import type { Ranker } from '../../classify/rank/ranker.js';
import { remember } from '../../core/remember.js';
import { coveredWords, hasPhrase, openingWords } from '../../features/read-phrases.js';
import { type Anatomy, scoreOf } from '../read-anatomy.js';
import { isMarked, markupOf } from './author-markup.js';
import { isGivenName, loadAuthorWords } from './author-words.js';
import { type AuthorCandidate, isStated, type Scene } from './find-authors.js';
import { findSmallWords } from './find-small-words.js';
import type { NameMention, Side } from './find-spans.js';
import { foldName } from './fold-name.js';
import { isByline } from './is-byline.js';
import { loneCue } from './lone-cue.js';

const SIDES: readonly Side[] = [
  'edge',
  'cue',
  'job',
  'label',
  'number',
  'list',
  'bar',
  'bracket',
  'colon',
  'stop',
  'word',
  'glue',
  'at',
  'inner',
];

/** Asks which of the names on a page are its authors. */
export const AUTHOR_RANKER: Ranker<AuthorCandidate> = {
  name: 'author',
  questions: {
    words: ({ best }) => best.words.length,
    letters: ({ best }) => best.text.length,
    isGiven: ({ best }) => Number(isGivenName(best.words[0]!)),
    givens: ({ best }) => best.words.filter(isGivenName).length,
    isBare: ({ best }) => Number(best.isBare),
    hasLabel: ({ best }) => Number(best.hasLabel),
    smallElsewhere: (one) => smallElsewhere(one),
    inTitle: (one) => inTitle(one),
    isAgency: ({ best, scene }) => agency(best, scene.anatomy),
    cue: ({ best }) => (best.cue === 'by' ? 2 : best.cue === 'other' ? 1 : 0),
    before: ({ best }) => SIDES.indexOf(best.before),
    after: ({ best }) => SIDES.indexOf(best.after),
    place: ({ best }) => best.place,
    opensLine: ({ best }) => best.start,
    restOfLine: ({ best, scene }) => lineOf(best, scene.anatomy).text.length - best.end,
    lineWords: ({ best, scene }) => lineOf(best, scene.anatomy).wordCount,
    isDated: ({ best, scene }) => Number(scene.anatomy.isDated[best.index] === true),
    datedBelow: ({ best, scene }) => Number(scene.anatomy.isDated[best.index + 1] === true),
    toDate: ({ best, scene }) => toDate(best.index, scene.anatomy),
    hasJob: ({ best, scene }) => Number(hasPhrase(lineOf(best, scene.anatomy), 'job')),
    jobBelow: ({ best, scene }) => jobAt(best.index + 1, scene.anatomy),
    isBio: ({ best, scene }) => Number(hasPhrase(lineOf(best, scene.anatomy), 'bio')),
    isCredit: ({ best, scene }) => Number(hasPhrase(lineOf(best, scene.anatomy), 'credit')),
    cueAbove: ({ best, scene }) => cueAt(best.index - 1, scene.anatomy),
    labelAbove: ({ best, scene }) => labelAt(best.index - 1, scene.anatomy),
    labelBelow: ({ best, scene }) => labelAt(best.index + 1, scene.anatomy),
    wordsAbove: ({ best, scene }) => scene.anatomy.lines[best.index - 1]?.wordCount ?? -1,
    wordsBelow: ({ best, scene }) => scene.anatomy.lines[best.index + 1]?.wordCount ?? -1,
    score: ({ best, scene }) => scoreOf(best.index, scene.anatomy),
    toHead: ({ best, scene }) => (best.index < 0 ? 99 : best.index - scene.head),
    toBody: ({ best, scene }) => (best.index < 0 ? 99 : best.index - scene.anatomy.bodyStart),
    toEnd: ({ best, scene }) => (best.index < 0 ? 99 : best.index - scene.anatomy.bodyEnd),
    rank: ({ rank }) => rank,
    lag: ({ lag }) => lag,
    cuedBetween: ({ best, scene }) => between(best, scene.cued, scene.head),
    namedBetween: ({ best, scene }) => between(best, scene.named, scene.head),
    repeats: ({ best, scene }) => repeatsOf(best, scene.anatomy),
    mentions: ({ mentions }) => mentions.length,
    cued: ({ mentions }) => mentions.filter(({ cue }) => cue === 'by').length,
    cuedOtherwise: ({ mentions }) => mentions.filter(({ cue }) => cue === 'other').length,
    commented: ({ mentions, scene }) =>
      mentions.filter(({ index }) => index >= scene.comments).length,
    inProse: (one) => inProse(one),
    opensBio: (one) => opensBio(one),
    isHtml: ({ scene }) => Number(scene.anatomy.page.kind === 'html'),
    stated: ({ mentions }) => mentions.filter(isStated).length,
    inLinkedData: ({ mentions }) => inMetadata(mentions, 'json-ld'),
    otherStated: ({ scene, mentions }) => scene.stated - Number(mentions.some(isStated)),
    visible: ({ mentions }) => mentions.length - mentions.filter(isStated).length,
    inMeta: ({ mentions }) => inMetadata(mentions, 'meta'),
    markedShare: ({ best, scene }) => markupOf(best, scene.anatomy).share,
    marked: ({ mentions, scene }) => mentions.filter((one) => isMarked(one, scene.anatomy)).length,
    linked: ({ mentions, scene }) =>
      mentions.filter((one) => markupOf(one, scene.anatomy).isLinked).length,
    links: ({ best, scene }) => lineOf(best, scene.anatomy).hints?.linkDensity ?? -1,
    isByline: (one) => Number(isByline(one)),
    otherBylines: (one) => bylinesOf(one.scene) - Number(isByline(one)),
    isDesk: ({ best }) => Number(loadAuthorWords().desks.has(best.words.at(-1)!.toLowerCase())),
    beside: (one) => one.scene.all.filter(({ best }) => isBeside(best, one.best)).length,
    alike: (one) => one.scene.all.filter(({ best }) => isAlike(best, one.best)).length,
    belowTitle: ({ best, scene }) => belowTitle(best.index, scene),
    role: ({ best, scene }) => roleAt(best.index, scene.anatomy),
    roleAbove: ({ best, scene }) => roleAt(best.index - 1, scene.anatomy),
    inText: (one) => inText(one),
    inOwner: ({ key, scene }) => Number(ownerOf(scene.anatomy).includes(key)),
  },
};

/** How many of the candidates need no judgement. */
const bylinesOf = remember(({ all }: Scene) => all.filter(isByline).length);

/** Whether both stand on one line, apart from each other. */
function isBeside(one: NameMention, other: NameMention): boolean {
  if (one.index < 0 || one.index !== other.index) return false;
  return one.start >= other.end || other.start >= one.end;
}

/** Whether the same stands around both, on two lines: bylines of a list of stories. */
function isAlike(one: NameMention, other: NameMention): boolean {
  return (
    one.index >= 0 &&
    one.index !== other.index &&
    one.cue === other.cue &&
    one.before === other.before &&
    one.after === other.after
  );
}

/** 1 right below the headline, or a repeat of it; 2 a line further. */
function belowTitle(index: number, { anatomy: { lines }, head }: Scene): number {
  const key = lines[head]?.key;
  if (index < 1 || key === undefined) return 0;
  if (lines[index - 1]?.key === key) return 1;
  return lines[index - 2]?.key === key ? 2 : 0;
}

const ROLES: readonly string[] = [
  'navigation',
  'body',
  'heading',
  'caption',
  'promo',
  'related',
  'comments',
  'author-bio',
  'share',
  'legal',
];

function roleAt(index: number, { labels }: Anatomy): number {
  return index < 0 ? -2 : ROLES.indexOf(labels[index]?.role ?? '');
}

const MOST_TIMES = 20;

/** How often the page says the name. */
function inText({ best: { name }, scene }: AuthorCandidate): number {
  const { text } = scene.anatomy.page;
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < MOST_TIMES; count += 1) {
    at = text.indexOf(name, at + name.length);
  }
  return count;
}

const OWNED = /©|copyright/iu;

/** Who the page says owns it. */
const ownerOf = remember(({ lines }: Anatomy) => {
  const owned = lines.filter(({ text, wordCount }) => wordCount < 30 && OWNED.test(text));
  return foldName(owned.map(({ text }) => text).join(' '));
});

const NOWHERE = {
  text: '',
  wordCount: 0,
  blanksBefore: -1,
  size: 0,
  words: [],
  phrases: [],
  hints: undefined,
};

function lineOf({ index }: NameMention, { lines }: Anatomy) {
  return lines[index] ?? NOWHERE;
}

/** Share of its words that the page has in small letters as well: those are no names. */
function smallElsewhere({ best, scene }: AuthorCandidate): number {
  const small = smallWords(scene.anatomy);
  return best.words.filter((word) => small(word.toLowerCase())).length / best.words.length;
}

const smallWords = remember(findSmallWords);

function inTitle({ best, scene }: AuthorCandidate): number {
  const title = scene.anatomy.lines[scene.head]?.text.toLowerCase() ?? '';
  return best.words.filter((word) => title.includes(word.toLowerCase())).length / best.words.length;
}

function agency(best: NameMention, anatomy: Anatomy): number {
  const line = lineOf(best, anatomy);
  return coveredWords(line, ['agency']) / Math.max(1, line.size);
}

function toDate(index: number, { isDated }: Anatomy): number {
  if (index < 0) return 9;
  for (let step = 0; step < 6; step += 1) {
    if (isDated[index + step]) return step;
    if (isDated[index - step]) return -step;
  }
  return 9;
}

function jobAt(index: number, { lines }: Anatomy): number {
  const line = lines[index];
  return line ? coveredWords(line, ['job']) / Math.max(1, line.size) : 0;
}

/** 3 when the line is a cue alone, 2 when it leads to a note on the author, 1 for other cues. */
function cueAt(index: number, anatomy: Anatomy): number {
  const cue = loneCue(index, anatomy);
  if (cue) return cue === 'by' ? 3 : 1;
  const line = anatomy.lines[index];
  return line && openingWords(line, 'bio') > 0 ? 2 : 0;
}

function labelAt(index: number, { lines }: Anatomy): number {
  const line = lines[index];
  if (!line) return -1;
  return (
    coveredWords(line, ['share', 'follow', 'navigation', 'section', 'media', 'reply']) /
    Math.max(1, line.size)
  );
}

/** How many of the lines stand between the headline and the name. */
function between({ index }: NameMention, lines: readonly number[], head: number): number {
  if (index < 0) return -1;
  return index >= head
    ? lines.filter((line) => line >= head && line < index).length
    : -lines.filter((line) => line > index && line < head).length;
}

function repeatsOf({ index }: NameMention, { lines, repeats }: Anatomy): number {
  const line = lines[index];
  return line ? (repeats.get(line.key)?.length ?? 0) : 0;
}

function inProse({ best, scene }: AuthorCandidate): number {
  const { lines, isProse, bodyStart, bodyEnd } = scene.anatomy;
  let count = 0;
  for (let at = bodyStart; at < bodyEnd; at += 1) {
    if (isProse[at] && lines[at]!.text.includes(best.text)) count += 1;
  }
  return count;
}

/** Whether a paragraph outside the body begins with the name. */
function opensBio({ best, scene }: AuthorCandidate): number {
  const { lines, isProse, bodyStart, bodyEnd } = scene.anatomy;
  const opens = lines.some(
    ({ text, index }) =>
      isProse[index] && (index < bodyStart || index >= bodyEnd - 2) && text.startsWith(best.text),
  );
  return Number(opens);
}

function inMetadata(mentions: readonly NameMention[], prefix: string): number {
  return mentions.filter(({ from }) => from?.startsWith(prefix)).length;
}
