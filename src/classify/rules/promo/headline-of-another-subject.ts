import { isAscii } from '../../../core/is-ascii.js';
import { lazily } from '../../../core/lazily.js';
import { remember } from '../../../core/remember.js';
import { hashWord } from '../../../features/hash-word.js';
import type { MeasuredLine } from '../../../features/measure-page.js';
import type { PhraseFamily } from '../../../features/phrase-family.js';
import { hasPhrase, openingWords } from '../../../features/read-phrases.js';
import { isInterlude } from '../../is-interlude.js';
import { isProse } from '../../is-prose.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';

const FEWEST_WORDS = 6;
const MOST_WORDS = 22;
/** Words that say what a line is about have so many letters, and a headline so many of them. */
const CONTENT_LETTERS = 4;
const FEWEST_CONTENT = 4;
/** A shorter article may share nothing with a subheading by chance: different content words. */
const FEWEST_SHARED = 40;
/** Letters that forms of a word have in common. */
const STEM = 5;
/** From a letter, or a quotation, to no mark that ends a sentence or a remark; no handle, no bar. */
const HEADLINE = lazily(() => /^["'“„«‘]?\p{Lu}[^@©|]*[^.:;,?!…)\s]$/u);
const ASCII_HEADLINE = /^["']?[A-Z][^@|]*[^.:;,?!)\s]$/;
const CREDITS: readonly PhraseFamily[] = ['credit', 'agency', 'legal'];

export const headlineOfAnotherSubject: Rule = {
  code: 'PR011',
  name: 'headline-of-another-subject',
  role: 'promo',
  why: 'A headline between paragraphs none of whose words the prose of the page has is another story’s.',
  hits: [
    'The ferry that had been out of service since the storm of last winter sails again on Monday, the harbour master of Eastwick said on Friday.\n> Tram drivers explain why the night line sings\nIts old captain has come back from retirement to steer it, because nobody else knows how the engine likes to be spoken to.\nThe storm had torn the mast from the ferry and filled its engine room with sand, and for weeks the islands were reached by rowing boat alone.\nRepairs cost four hundred thousand crowns, twice what the town had set aside, and were paid for in part by a lottery in the islands’ schools.',
  ],
  misses: [
    'The ferry that had been out of service since the storm of last winter sails again on Monday, the harbour master of Eastwick said on Friday.\n> How the islands lived through winter without a ferry\nIts old captain has come back from retirement to steer it, because nobody else knows how the engine likes to be spoken to.\nThe storm had torn the mast from the ferry and filled its engine room with sand, and for weeks the islands were reached by rowing boat alone.\nRepairs cost four hundred thousand crowns, twice what the town had set aside, and were paid for in part by a lottery in the islands’ schools.',
    'The ferry that had been out of service since the storm of last winter sails again on Monday, the harbour master of Eastwick said on Friday.\n> Tram drivers explain why the night line sings\nIts old captain has come back from retirement to steer it, because nobody else knows how the engine likes to be spoken to.',
  ],
  matches: (line, page) =>
    line.wordCount >= FEWEST_WORDS &&
    line.wordCount <= MOST_WORDS &&
    // In scripts without spaces words are characters, which everything shares.
    line.wordCount === line.size &&
    readsLikeHeadline(line.text) &&
    openingWords(line, 'byline') === 0 &&
    !CREDITS.some((family) => hasPhrase(line, family)) &&
    isInterlude(line, page) &&
    sharesNothing(line, page),
};

function readsLikeHeadline(text: string): boolean {
  return (isAscii(text) ? ASCII_HEADLINE : HEADLINE()).test(text);
}

/** First by whole words, which are known, and only then by the stems of all prose. */
function sharesNothing(line: MeasuredLine, page: SurveyedPage): boolean {
  const content = new Set(line.words.filter(isContent));
  if (content.size < FEWEST_CONTENT) return false;
  const told = proseWords(page);
  for (const word of content) if (told.has(hashWord(word))) return false;
  const stems = proseStems(page);
  return stems.size >= FEWEST_SHARED && ![...content].some((word) => stems.has(stemOf(word)));
}

function isContent(word: string): boolean {
  return word.length >= CONTENT_LETTERS && !(isAscii(word) ? /\d/ : /\p{Nd}/u).test(word);
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}

const proseWords = remember(({ lines }: SurveyedPage) => {
  const words = new Set<number>();
  for (const { hashes } of lines.filter(isProse)) {
    for (let at = 0; at < hashes.length; at += 1) words.add(hashes[at]!);
  }
  return words;
});

const proseStems = remember(
  ({ lines }: SurveyedPage) =>
    new Set(
      lines
        .filter(isProse)
        .flatMap(({ words }) => words.filter(isContent))
        .map(stemOf),
    ),
);
