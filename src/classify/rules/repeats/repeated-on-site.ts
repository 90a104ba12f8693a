import { NO_HOST, type Profile } from '../../../core/profile.js';
import type { MeasuredLine } from '../../../features/measure-page.js';
import type { PhraseFamily } from '../../../features/phrase-family.js';
import { hasPhrase, openingWords } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

/** Alone, a shorter line may be the heading that a site gives each of its articles. */
const FEWEST_ALONE = 10;
/** Beside another line that repeats; shorter ones are headings and cells of tables as well. */
const FEWEST_BESIDE = 4;
const FIELDS: readonly PhraseFamily[] = ['published', 'updated', 'job'];
const ASKS = /[?？؟]$/u;

const STORY =
  'The ferry is back on its old line, and sails at nine from the quay of the fishermen as it did before.';
const DONATE = 'Enjoyed this piece? We need your help to keep the harbour radio on the air.';
const HEADING = 'What we know so far';
const BYLINE = 'By Ida Roos in Vale';

export const repeatedOnSite: Rule = {
  code: 'DU002',
  name: 'repeated-on-site',
  role: 'other',
  why: 'What many pages of a site hold, as its profile says (winnow learn), is no part of one article.',
  hits: [`${STORY}\n\n> ${DONATE}`, `${STORY}\n\n${DONATE}\n\n> Become a member for five crowns`],
  misses: [
    `> ${STORY}\n\n${DONATE}`,
    `> ${HEADING}\n\n${STORY}\n\n${DONATE}`,
    `> ${BYLINE}\n\n${DONATE}\n\n${STORY}`,
  ],
  profile: profileOf(DONATE, 'Become a member for five crowns', HEADING, BYLINE),
  matches: (line, { siteLines }) => {
    if (siteLines?.has(line.index) !== true) return false;
    if (isField(line)) return false;
    const isBeside = siteLines.has(line.index - 1) || siteLines.has(line.index + 1);
    return line.wordCount >= (isBeside ? FEWEST_BESIDE : FEWEST_ALONE) || isStatement(line);
  },
};

/** Names and dates of the same authors stand on many pages, and are what fields are read from. */
function isField(line: MeasuredLine): boolean {
  const isStated = FIELDS.some((family) => hasPhrase(line, family));
  return line.wordCount < FEWEST_ALONE && (isStated || openingWords(line, 'byline') > 0);
}

/** A sentence that no heading would be. */
function isStatement({ text, wordCount, endsSentence }: MeasuredLine): boolean {
  return wordCount >= FEWEST_BESIDE && endsSentence && !ASKS.test(text);
}

/** A site of forty pages that all hold these lines. */
function profileOf(...texts: string[]): Profile {
  const lines = texts.map((text) => ({ line: text, pages: 40, share: 1, sample: text }));
  return { hosts: { [NO_HOST]: { pages: 40, lines } } };
}
