import { lazily } from '../../../core/lazily.js';
import type { Rule } from '../../rule.js';

const MOST_WORDS = 14;
const PRICE = String.raw`(?:[$£€¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£$]|EUR|Euro|USD|CHF|kr|zł))`;
/** `Now $119 at Harbour Books`, `$53 Now $40 on …`. */
const OFFER = lazily(
  () =>
    new RegExp(
      String.raw`^(?:\p{L}{2,4} )?${PRICE}(?: (?:\p{L}{2,4} )?${PRICE})? (?:at|from|on|bei|auf|chez|bij|hos) \p{Lu}[^.!?]*$`,
      'u',
    ),
);
/** Every price has one of these. */
const MONEY = /[$£€¥]|[\d.,]\s?(?:EUR|Euro|USD|CHF|kr|zł)/;

export const shopOffer: Rule = {
  code: 'AD002',
  name: 'shop-offer',
  role: 'advert',
  why: 'A line of nothing but a price and the shop that asks it is an offer beside the article.',
  hits: [
    '$1,599.00 from Harbour Books',
    '$298 on Quay Market$319 on Harbour Books',
    '$53 Now $40 at Quay Market',
    'ab 19,90 € bei Hafenbuch',
  ],
  misses: [
    '$40 at Quay Market is what most people pay.',
    '$125 per ISBN',
    '855 Euro pro Jahr günstiger',
    '$40 on average',
    '12 at Harbour Books',
  ],
  matches: ({ text, wordCount }) =>
    wordCount <= MOST_WORDS && MONEY.test(text) && OFFER().test(text),
};
