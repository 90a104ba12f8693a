import type { Scores } from './outcome.js';
import { wordScore } from './word-score.js';
import { keyOf, wordsOf } from './words-of.js';

/** Marks between a title and the name of its site, with white space on both sides. */
const SEPARATOR = /\s(?:[|–—·•»:-]|::)\s/u;

/** How a title compares: F1 of its words, and whether it is the same, site names apart. */
export function titleScore(found: string | null, gold: string): Scores {
  const title = found ?? '';
  const spellings = new Set([gold, dropSite(gold)].map(keyOf));
  const isExact = [title, dropSite(title)].some((spelling) => spellings.has(keyOf(spelling)));
  return {
    titleF1: wordScore(wordsOf(dropSite(title)), wordsOf(dropSite(gold))).f1,
    titleExact: title !== '' && isExact ? 1 : 0,
  };
}

/** The title without a last part of at most five words that is shorter than the rest. */
export function dropSite(title: string): string {
  const parts = title.split(SEPARATOR);
  const site = parts.at(-1) ?? '';
  if (parts.length < 2 || wordsOf(site).length > 5) return title;
  const rest = title.slice(0, title.length - site.length).trimEnd();
  return rest.length - 1 > site.length ? rest.slice(0, -1).trimEnd() : title;
}
