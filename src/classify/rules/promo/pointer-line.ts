import type { MeasuredLine } from '../../../features/measure-page.js';
import { isPhrase, openingWords } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

const MOST_WORDS = 40;
/** What parts the pointer from the headline it points to. */
const SEPARATOR = /^[^:：|»›>–—-]{2,40}(?:[:：|»›>]|\s[–—-]\s)/u;

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
  ],
  misses: [
    'Read more closely, the letter says the opposite.',
    'More than two hundred people came: nobody had expected so many of them.',
    'More on the hill, less in the valley',
    'News',
    '“More?”',
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
  if (words === 0) return false;
  const opening = SEPARATOR.exec(line.text)?.[0];
  return (
    opening !== undefined &&
    countLetters(opening) === countLetters(line.words.slice(0, words).join(''))
  );
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
