import { remember } from '../../core/remember.js';
import type { Anatomy } from '../read-anatomy.js';
import { isGivenName, loadAuthorWords } from './author-words.js';
import type { AuthorCandidate, Scene } from './find-authors.js';
import { isDeskName, type NameMention, type Side } from './find-spans.js';
import { isUnspacedName } from './find-unspaced.js';
import { loneCue } from './lone-cue.js';

const NEAR_HEAD = 3;
/** Lines around the end of the body that a signature may be on. */
const BELOW_BODY = 3;
const COLON = /[:：]\s?$/u;
/** Between an author and whom they write for. */
const COMMA = /[,/]\s?$/;
/** A byline's cue is no longer than this. */
const LONGEST_CUE = 28;
const ENDINGS: ReadonlySet<Side> = new Set([
  'edge',
  'cue',
  'number',
  'job',
  'list',
  'bar',
  'bracket',
  'stop',
]);

/**
 * Whether a line between the headline and the prose opens with a cue and goes on with names:
 * `By Jane Doe and John Roe | 3 May`, or has a name alone below a cue. That needs no judgement.
 */
export const isByline = remember((candidate: AuthorCandidate): boolean => {
  const { best, scene } = candidate;
  const { anatomy } = scene;
  const isPlain = isWholeName(best) && (isBehindCue(best) || isBelowCue(best, anatomy));
  if (!isPlain || isEmployer(candidate)) return false;
  return isInPlace(best.index, scene)
    ? linesInPlace(scene) <= MOST_LINES
    : isSignature(best, scene) && linesInPlace(scene) === 0;
});

/** `Author: Jane Doe` right below the article, and nothing else on the line. */
function isSignature({ index, start, after, place }: NameMention, { anatomy }: Scene): boolean {
  const { lines, bodyEnd } = anatomy;
  const isBelow = index >= bodyEnd - BELOW_BODY && index < bodyEnd + BELOW_BODY;
  return (
    isBelow && place === 0 && after === 'edge' && COLON.test(lines[index]!.text.slice(0, start))
  );
}

function isInPlace(index: number, { anatomy, head }: Scene): boolean {
  return index > head - NEAR_HEAD && index <= Math.max(anatomy.bodyStart, head) + 1;
}

/** More lines with a byline are a list of stories, or of books. */
const MOST_LINES = 3;

const linesInPlace = remember(
  (scene: Scene) => new Set(scene.cued.filter((index) => isInPlace(index, scene))).size,
);

/** Whether it is whom the author before it writes for: `Jane Doe, The Harbour Post`. */
export function isEmployer({ best, scene: { anatomy } }: AuthorCandidate): boolean {
  const { place, words, index, start } = best;
  if (place === 0 || index < 0 || !COMMA.test(anatomy.lines[index]!.text.slice(0, start))) {
    return false;
  }
  return words[0]!.toLowerCase() === 'the' || isOutlet(words);
}

/** `Harbour Chronicle`, `BBC Harbour`; some are called Post or Press as well: `Emily Post`. */
function isOutlet(words: readonly string[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!.toLowerCase()];
  const { outlets, outletsOrNames, broadcasters } = loadAuthorWords();
  if (words.length < 2 || broadcasters.has(first)) return words.length > 1;
  return outlets.has(last) || (outletsOrNames.has(last) && !isGivenName(first));
}

function isWholeName({ words, text, isLower, isBare, hasLabel }: NameMention): boolean {
  const isLong = words.length > 1 || (isBare && isUnspacedName(text));
  return isLong && words.length < 5 && !isLower && (!hasLabel || isDeskName(words));
}

function isBehindCue({ cue, before, after, place, start }: NameMention): boolean {
  const isCued = cue === 'by' && (before === 'cue' || (before === 'list' && place > 0));
  return isCued && ENDINGS.has(after) && (place > 0 || start < LONGEST_CUE);
}

/** The only names on the line, from its first word on. */
function isBelowCue({ index, before, after, place, list }: NameMention, anatomy: Anatomy): boolean {
  const isListed = before === 'list' && place > 0 && list === 0;
  const isOpen = before === 'edge' || isListed;
  return isOpen && (after === 'edge' || after === 'list') && loneCue(index - 1, anatomy) === 'by';
}
