import { lazily } from '../../../core/lazily.js';
import type { MeasuredLine } from '../../../features/measure-page.js';
import { isPhrase, openingWords } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

const MOST_WORDS = 40;
/** A label, and a name or two. */
const CREDIT_WORDS = 10;
/** The pointer, behind such marks as point themselves, and what parts it from its headline. */
const SEPARATOR = /^(?:[>»›]{1,3}\s?)?[^:：|»›>–—-]{2,40}(?:[:：|»›>]|\s[–—-]\s)/u;

/** A bar between names: the last of them. */
const LAST_NAME = lazily(() => /^\s?["“„«]?\p{Lu}[^/.!?]*$/u);

export const pointerLine: Rule = {
  code: 'PR001',
  name: 'pointer-line',
  role: 'promo',
  why: 'A line that opens with words such as Read more, and a mark, points to another story.',
  hits: [
    'Read more: Council sells the bridge',
    'ALSO READ | Harbour to close on Wednesdays',
    'Read more',
    'Lees ook: De brug die niemand meer open krijgt',
    '関連記事：灯台守の猫',
    '>> Read more: Council sells the bridge',
    '– Read more.',
  ],
  misses: [
    'Photos: Emil Sand / Nordlicht',
    'Read more closely, the letter says the opposite.',
    'More than two hundred people came: nobody had expected so many of them.',
    'More on the hill, less in the valley',
    'News',
    '“More?”',
    'Why it matters: the bridge is the only way to the harbour for lorries.',
  ],
  phrases: ['pointer'],
  matches: (line) => line.wordCount <= MOST_WORDS && (isPointer(line) || introduces(line)),
};

/** `News` and the like are names of sections as well. */
function isPointer(line: MeasuredLine): boolean {
  return isPhrase(line, 'pointer') && !isPhrase(line, 'section') && !isPhrase(line, 'related');
}

/** The pointer is all that stands before the mark. */
function introduces(line: MeasuredLine): boolean {
  const words = openingWords(line, 'pointer');
  if (words === 0 || (openingWords(line, 'credit') === words && namesSource(line))) return false;
  const opening = SEPARATOR.exec(line.text)?.[0];
  return (
    opening !== undefined &&
    countLetters(opening) === countLetters(line.words.slice(0, words).join(''))
  );
}

/** `Photos: Emil Sand / Nordlicht` is the credit of a picture. */
function namesSource({ text, wordCount }: MeasuredLine): boolean {
  const bar = text.lastIndexOf('/');
  return bar > 0 && wordCount <= CREDIT_WORDS && LAST_NAME().test(text.slice(bar + 1));
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
