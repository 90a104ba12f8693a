import { type Label, labelBy } from '../core/label.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { PHRASE_FAMILIES, type PhraseFamily } from '../features/phrase-family.js';
import { isSpeech } from './is-speech.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/index.js';
import type { SurveyedPage } from './survey-page.js';

/** A bit for each family of phrases. */
const BITS: ReadonlyMap<string, number> = new Map(
  Object.keys(PHRASE_FAMILIES).map((family, index) => [family, 1 << index]),
);

/** The rules with the bits of the phrases they need, and what they say. */
const ASKED = RULES.map((rule) => ({
  needs: rule.phrases ? bitsOf(rule.phrases) : 0,
  matches: rule.matches,
  label: labelBy(rule.role, rule),
}));

/** What the rules say of each line; null where none is certain. */
export function judgeByRules(page: SurveyedPage): (Label | null)[] {
  return page.lines.map((line) => judgeLine(line, page));
}

function judgeLine(line: MeasuredLine, page: SurveyedPage): Label | null {
  const has = phraseBits(line);
  for (const { needs, matches, label } of ASKED) {
    if ((needs === 0 || (needs & has) !== 0) && matches(line, page)) return label;
  }
  return null;
}

/** Whether a rule labels a line. */
export function isLabelled({ phrases, matches }: Rule, line: MeasuredLine, page: SurveyedPage) {
  return (!phrases || (bitsOf(phrases) & phraseBits(line)) !== 0) && matches(line, page);
}

/** What nobody says: a label of one word, and those that a site may write as a sentence. */
const UNSAID_WORD = bitsOf(['advert']);
const UNSAID = bitsOf(['advert', 'newsletter', 'appeal', 'share', 'pointer', 'related', 'consent']);

/** Of speech only what is no speech: somebody says `— Next!`, but nobody `— Share this article.` */
function phraseBits(line: MeasuredLine): number {
  let bits = 0;
  for (const { family } of line.phrases) bits |= BITS.get(family)!;
  if (bits === 0 || !isSpeech(line)) return bits;
  return bits & (line.size === 1 ? UNSAID_WORD : UNSAID);
}

function bitsOf(families: readonly PhraseFamily[]): number {
  return families.reduce((bits, family) => bits | BITS.get(family)!, 0);
}
