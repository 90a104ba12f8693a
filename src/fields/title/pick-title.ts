import { isSpeech } from '../../classify/is-speech.js';
import { type Ranked, rankCandidates, rescore } from '../../classify/rank/rank-candidates.js';
import type { Label } from '../../core/label.js';
import { hashWord } from '../../features/hash-word.js';
import { splitWords } from '../../features/split-words.js';
import { isGivenName } from '../authors/author-words.js';
import { findSpans } from '../authors/find-spans.js';
import { type Finding, type Findings, MOST_NAMED, partFindings } from '../findings.js';
import { isOfFrontMatter } from '../front-matter.js';
import type { Anatomy } from '../read-anatomy.js';
import { findTitles, type TitleCandidate } from './find-titles.js';
import { TITLE_RANKER } from './title-ranker.js';

/** A title less likely than this is none. */
const THRESHOLD = 0.05;
/** Below paragraphs of the article stand headings of its parts; three of eleven titles in doubt are right. */
const THRESHOLD_BELOW = 0.5;
const MOST_ABOVE = 1;
/** What is left of the score of a line that other pages of the site hold: a column's name at best. */
const ON_SITE = 0.1;

/** The chosen title; the line it stands on is null when only the metadata has it, or none is. */
export interface Title {
  readonly index: number | null;
  readonly text: string | null;
  readonly findings: Findings;
}

/** The candidate that is most like a headline; null when none is. */
export function pickTitle(anatomy: Anatomy, weights?: string): Title {
  const ranked = rescore(
    rankCandidates(TITLE_RANKER, findTitles(anatomy), weights),
    ({ candidate, score }) =>
      candidate.from.some(isOfFrontMatter) ? 1 : score * (isOnSite(candidate) ? ON_SITE : 1),
  );
  const likely = firstTitles(statedFirst(ranked));
  const best = likely[0] && likely[0].score >= threshold(likely[0]) ? likely[0].candidate : null;
  const findings = partFindings(likely.map(toFinding), (_, place) => best !== null && place === 0);
  return { index: best?.line?.index ?? null, text: best?.text ?? null, findings };
}

function threshold({ candidate: { line, from, anatomy } }: Ranked<TitleCandidate>): number {
  if (line === null || from.length > 0) return THRESHOLD;
  const { labels, lines, isProse } = anatomy;
  const isParagraph = ({ role }: Label, index: number) =>
    role === 'body' && (isProse[index] || lines[index]!.endsSentence);
  const above = labels.slice(0, line.index).filter(isParagraph).length;
  if (above > 0 && isSpeech(line)) return Number.POSITIVE_INFINITY;
  return above > MOST_ABOVE ? THRESHOLD_BELOW : THRESHOLD;
}

/**
 * Where the metadata says the end of the likeliest line and never the whole, that end comes first:
 * what stands before it is a kicker, or a path.
 */
function statedFirst(ranked: readonly Ranked<TitleCandidate>[]): readonly Ranked<TitleCandidate>[] {
  const [best] = ranked;
  const whole = best?.candidate;
  if (!best || !whole?.line) return ranked;
  const { index } = whole.line;
  const stated = statedTitles(whole.anatomy);
  if (stated.length === 0 || stated.some((title) => holds(title, whole.hashes))) return ranked;
  const end = ranked.find(
    ({ candidate: { text, hashes, lines } }) =>
      hashes.length > 1 &&
      hashes.length < whole.hashes.length &&
      lines.includes(index) &&
      whole.text.endsWith(text) &&
      stated.some((title) => holds(title, hashes)),
  );
  if (!end) return ranked;
  return [{ ...end, score: best.score }, ...ranked.filter((one) => one !== end)];
}

/** Hashes of the words of each title in the metadata. */
function statedTitles({ page }: Anatomy): number[][] {
  return page.metadata
    .filter(({ field }) => field === 'title')
    .map(({ value }) => splitWords(value.toLowerCase()).map(hashWord));
}

/** Whether the words stand in the title one after the other. */
function holds(title: readonly number[], words: readonly number[]): boolean {
  return title.some((_, from) => words.every((word, at) => word === title[from + at]));
}

/** Those that are named; the lines of the others need not be read for bylines. */
function firstTitles(ranked: readonly Ranked<TitleCandidate>[]): Ranked<TitleCandidate>[] {
  const titles: Ranked<TitleCandidate>[] = [];
  for (const one of ranked) {
    if (titles.length === MOST_NAMED) break;
    if (!isSubheading(one.candidate) && !isByline(one.candidate)) titles.push(one);
  }
  return titles;
}

function toFinding({ candidate, score }: Ranked<TitleCandidate>): Finding {
  const { text, line, from } = candidate;
  return { value: text, score, index: line?.index ?? null, from };
}

/** A heading right below a paragraph of the article is one of its parts'. */
function isSubheading({ line, anatomy: { labels, isProse, bodyStart } }: TitleCandidate): boolean {
  if (line === null || line.index <= bodyStart || labels[line.index]!.role !== 'heading') {
    return false;
  }
  return isProse[line.index - 1] === true && labels[line.index - 1]!.role === 'body';
}

/** Names in a byline. */
const TOKENS = 8;

/** Whether the line says who wrote the article and nothing else, in a page that has little more. */
function isByline({ line, from }: TitleCandidate): boolean {
  if (line === null || from.length > 0 || line.wordCount > TOKENS) return false;
  const [first] = findSpans(line, TOKENS);
  if (first?.cue !== 'by' || first.before !== 'cue' || first.words.length > 3) return false;
  return first.words.length > 1 && isGivenName(first.words[0]!) && first.after !== 'word';
}

function isOnSite({ line, anatomy }: TitleCandidate): boolean {
  return line !== null && anatomy.siteLines?.has(line.index) === true;
}
