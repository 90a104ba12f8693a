import type { MeasuredLine } from '../features/measure-page.js';
import type { PhraseFamily } from '../features/phrase-family.js';
import { hasPhrase, isPhrase } from '../features/read-phrases.js';
import { type Gap, isProse } from './is-prose.js';

/** A line of fewer words is a label, a link or a heading more often than a sentence. */
const FEWEST_WORDS = 9;
/** One paragraph, however long, does not outweigh everything between it and the next. */
const MOST_WORDS = 70;
const SHORT_LINE = -4;
/** A long line that ends no sentence is a teaser or a caption half of the time. */
const OPEN_SHARE = 0.6;
const OPEN_LINE = -9;
/** What a page repeats is its furniture. */
const REPEATED = -4;
/** Prose with no other within so many lines is a teaser's more often than an article's. */
const NEAR = 2;
const LONE_SHARE = 0.8;

/** What a line that is nothing but one phrase of a family takes away. */
const HEADS: readonly (readonly [PhraseFamily, number])[] = [
  ['comments', -120],
  ['related', -30],
  ['reply', -30],
  ['navigation', -4],
  ['section', -4],
  ['share', -4],
  ['media', -4],
];
const FINE_PRINT: readonly PhraseFamily[] = ['newsletter', 'appeal', 'consent', 'legal'];
const FINE_PRINT_WORTH = -20;

/**
 * What a line says for its place being inside the article: about its words when it is a
 * sentence, below zero for labels, heads and fine print. The constants are rounded from a search
 * over the corpus in two halves by site, where the figures hardly moved from one to the other.
 */
export function weighLine(line: MeasuredLine, gap: Gap, isRepeated: boolean): number {
  const worth = wordsWorth(line) + phrasesWorth(line) + (isRepeated ? REPEATED : 0);
  const isLone = worth > 0 && isProse(line) && Math.min(gap.above, gap.below) > NEAR;
  return isLone ? LONE_SHARE * worth : worth;
}

function wordsWorth({ wordCount, endsSentence }: MeasuredLine): number {
  const words = Math.min(wordCount, MOST_WORDS);
  if (wordCount < FEWEST_WORDS) return SHORT_LINE + (endsSentence ? words : 0);
  return endsSentence ? words : OPEN_SHARE * words + OPEN_LINE;
}

function phrasesWorth(line: MeasuredLine): number {
  if (line.phrases.length === 0) return 0;
  const head = HEADS.find(([family]) => isPhrase(line, family))?.[1] ?? 0;
  return head + (FINE_PRINT.some((family) => hasPhrase(line, family)) ? FINE_PRINT_WORTH : 0);
}
