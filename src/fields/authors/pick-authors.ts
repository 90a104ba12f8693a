import { type Ranked, rankCandidates, rescore } from '../../classify/rank/rank-candidates.js';
import { type Finding, type Findings, partFindings } from '../findings.js';
import { isOfFrontMatter } from '../front-matter.js';
import { LONGEST_BYLINE } from '../line-shapes.js';
import type { Anatomy } from '../read-anatomy.js';
import { AUTHOR_RANKER } from './author-ranker.js';
import { isGivenName, loadAuthorWords } from './author-words.js';
import { type AuthorCandidate, findAuthors, isStated } from './find-authors.js';
import type { NameMention } from './find-spans.js';
import { isByline, isEmployer } from './is-byline.js';
import { spellName } from './spell-name.js';

/** The authors and the lines that name them. */
export interface Authors {
  readonly names: readonly string[];
  readonly lines: readonly number[];
  readonly findings: Findings;
}

/** A name less likely than this is nobody's; metadata names publishers as authors as well. */
const THRESHOLDS = { text: 0.24, html: 0.36 };
/** Lines between the names of one byline. */
const TOGETHER = 2;

/**
 * The likeliest name and those that stand beside it, where they are likely enough, in the order of
 * the page; one of those that overlap.
 */
export function pickAuthors(anatomy: Anatomy, titleAt: number | null, weights?: string): Authors {
  const ranked = rescore(
    rankCandidates(AUTHOR_RANKER, findLikely(anatomy, titleAt), weights),
    ({ candidate, score }) => (isByline(candidate) || isSigned(candidate) ? 1 : score),
  );
  const threshold = anatomy.page.kind === 'html' ? THRESHOLDS.html : THRESHOLDS.text;
  const chosen: AuthorCandidate[] = [];
  const choose = (isWanted: (one: Ranked<AuthorCandidate>) => boolean) => {
    for (const one of ranked) {
      const { candidate } = one;
      const [first = candidate] = chosen;
      const isNew = !chosen.some((other) => overlaps(other, candidate));
      if (isNew && isWanted(one) && !isNobody(candidate) && areTogether(first, candidate)) {
        chosen.push(candidate);
      }
    }
  };
  choose(({ score }) => score >= threshold);
  choose(({ candidate }) => chosen.some((one) => opensList(candidate, one)));
  choose(({ candidate }) => completesList(candidate, chosen));
  const stated = statedAuthors(anatomy);
  const inOrder = chosen.toSorted(
    ({ best: a }, { best: b }) =>
      a.index - b.index || a.start - b.start || stated.indexOf(a.text) - stated.indexOf(b.text),
  );
  const names = inOrder.map(spellingOf);
  const isChosen = ({ value }: Finding) => names.includes(value);
  return {
    names,
    lines: inOrder.flatMap(({ best: { index } }) => (isByItself(index, anatomy) ? [index] : [])),
    findings: partFindings(ranked.map(toFinding), isChosen),
  };
}

function isSigned({ mentions }: AuthorCandidate): boolean {
  return mentions.some(({ from }) => from !== null && isOfFrontMatter(from));
}

/** All that the metadata says of authors, in its order. */
function statedAuthors({ page }: Anatomy): string {
  const authors = page.metadata.filter(({ field }) => field === 'author');
  return authors.map(({ value }) => value).join('\n');
}

/** How far a place may lag behind the best one, and how many before it, for its name to be one. */
const FARTHEST = 4.5;
const MOST = 20;

/** All but the names whose places speak so little for them that they are never chosen. */
function findLikely(anatomy: Anatomy, titleAt: number | null): AuthorCandidate[] {
  const found = findAuthors(anatomy, titleAt);
  const likely = found.filter(
    ({ rank, lag, mentions }) => mentions.some(isStated) || (rank < MOST && lag <= FARTHEST),
  );
  const known = new Set(likely);
  const isListed = ({ best }: AuthorCandidate) => likely.some((one) => areListed(best, one.best));
  return found.filter((one) => known.has(one) || (one.best.place > 0 && isListed(one)));
}

function toFinding({ candidate, score }: Ranked<AuthorCandidate>): Finding {
  const { best, mentions } = candidate;
  const index = best.index < 0 ? null : best.index;
  return {
    value: spellingOf(candidate),
    score,
    index,
    from: mentions.flatMap(({ from }) => from ?? []),
  };
}

/** Whether the line is a byline and no sentence that names somebody. */
function isByItself(index: number, { lines, isProse }: Anatomy): boolean {
  return index >= 0 && !isProse[index] && lines[index]!.wordCount < LONGEST_BYLINE;
}

/** As most places that do not shout spell it. */
function spellingOf({ best, mentions }: AuthorCandidate): string {
  const quiet = mentions.find(({ text, isLower }) => !isLower && text !== text.toUpperCase());
  const isLoud = best.text === best.text.toUpperCase();
  return spellName((isLoud && quiet ? quiet : best).text);
}

/** Whether it stands for whoever has no name, such as `Admin`, or is named for a picture alone. */
function isNobody(candidate: AuthorCandidate): boolean {
  const { key, mentions } = candidate;
  if (loadAuthorWords().never.has(key)) return true;
  if (mentions.some(isStated)) return false;
  return mentions.every(({ cue }) => cue === 'other') || isEmployer(candidate);
}

/** Whether one byline, or the metadata, has both; a name elsewhere is by another story. */
function areTogether(one: AuthorCandidate, other: AuthorCandidate): boolean {
  const isNear = Math.abs(one.best.index - other.best.index) <= TOGETHER;
  const areVisible = [one, other].every(({ best }) => best.index >= 0);
  const areStated = [one, other].every(({ mentions }) => mentions.some(isStated));
  return one === other || (areVisible && isNear) || areStated;
}

/** Whether a list behind a cue begins with it that goes on with a chosen name: `By Oz and Jane Doe`. */
function opensList({ best: own }: AuthorCandidate, { best: chosen }: AuthorCandidate): boolean {
  return own.cue === 'by' && own.place === 0 && chosen.place > 0 && areListed(own, chosen);
}

/** Whether its list names other authors: two of them, or one where both have a known first name. */
function completesList(
  { best: own }: AuthorCandidate,
  chosen: readonly AuthorCandidate[],
): boolean {
  if (own.words.length < 2 || own.cue === 'other') return false;
  // Some people are called as a button is: `Emily Post`.
  if (own.hasLabel && !isGivenName(own.words[0]!)) return false;
  const beside = chosen.map(({ best }) => best).filter((one) => areListed(own, one));
  const [first] = beside;
  if (first === undefined || first.words.length < 2) return false;
  return beside.length > 1 || [own, first].every(({ words }) => isGivenName(words[0]!));
}

/** Whether one list of a line has both names. */
function areListed(one: NameMention, other: NameMention): boolean {
  return one.index >= 0 && one.index === other.index && one.list === other.list;
}

/** Whether one name is within the other, or both are of the same letters. */
function overlaps(one: AuthorCandidate, other: AuthorCandidate): boolean {
  const [a, b] = [one.best, other.best];
  if (a.index >= 0 && a.index === b.index && a.start < b.end && b.start < a.end) return true;
  return ` ${one.key} `.includes(` ${other.key} `) || ` ${other.key} `.includes(` ${one.key} `);
}
