import { lazily } from '../../../core/lazily.js';
import type { Phrase } from '../../../features/lexicon.js';
import type { MeasuredLine } from '../../../features/measure-page.js';
import type { Rule } from '../../rule.js';

const MOST_WORDS = 90;
/** A credit is a name or two: it ends no sentence and is soon over. */
const CREDIT_WORDS = 10;
const COLON = /[:：]/;

/** Signs of a picture's maker that close a line, whatever the language. */
const CLOSINGS = lazily(() => [
  /©\s?\p{Lu}[^.!?©]{1,60}$/u,
  /\b(?:REUTERS|AFP|AP|EPA|DPA|dpa|PA|ANP|TASS|EFE|ANSA|Getty Images?|Shutterstock) ?\/ ?\p{Lu}[^.!?/]{1,40}$/u,
  /\((?:Image|Photo|Picture|Pic|Foto|Bild|Crédit|Credit|Photograph|Fotografía|Zdjęcie|Фото)s?\s?[:：][^()]{2,60}\)$/iu,
  /[([](?:AP Photo|Getty Images?|Reuters|AFP|Shutterstock)[^()[\]]{0,40}[)\]]$/iu,
]);

/** What a site says of all its pages. */
const COPYRIGHT = /^(?:copyright\b|©\s?(?:copyright\b|\d))/iu;

export const creditLine: Rule = {
  code: 'CA001',
  name: 'credit-line',
  role: 'caption',
  why: 'A line that closes with the credit of a picture is its caption.',
  hits: [
    'The minister before the talks in Port Solen, June 3, 2022. © Nordlicht / Emil Sand',
    'A crane on a fence post near Marlow. REUTERS/Piet Landau',
    'The lake of Marlow in 1979. (Image: COUNTY ARCHIVE)',
    'Cranes over the fields on Sunday. Photo: Emil Sand / Nordlicht',
  ],
  misses: [
    '© 2022 The Vallmora Courier',
    'Copyright © Vallmora Courier',
    'The agency REUTERS/IPSOS poll found that half of them agreed.',
    'She has a photo: it shows her father in front of the mill that he was to lose in the war.',
    'They asked for a photo of the crane.',
  ],
  matches: (line) =>
    line.wordCount <= MOST_WORDS &&
    line.wordCount > 1 &&
    ((mayClose(line) && CLOSINGS().some((closing) => closing.test(line.text))) ||
      closesWithCredit(line)) &&
    !COPYRIGHT.test(line.text),
};

/** Every closing has one of these marks. */
function mayClose({ text }: MeasuredLine): boolean {
  const last = text.charAt(text.length - 1);
  return last === ')' || last === ']' || text.includes('/') || text.includes('©');
}

/** `Photo: Emil Sand` after a sentence, or alone: the phrase, a colon, and a short rest. */
function closesWithCredit(line: MeasuredLine): boolean {
  const credit = line.phrases.find(({ family }) => family === 'credit');
  return credit !== undefined && !line.endsSentence && isLabel(line, credit);
}

function isLabel({ text, size, words }: MeasuredLine, { from, to }: Phrase): boolean {
  const rest = size - to;
  if (rest === 0 || rest > CREDIT_WORDS || !COLON.test(text)) return false;
  return labelOf(words.slice(from, to).join('[\\s-]+')).test(text);
}

/** The labels that phrases make, compiled once: the lexicon has few, and every page the same. */
const labels = new Map<string, RegExp>();

function labelOf(phrase: string): RegExp {
  let label = labels.get(phrase);
  if (!label) {
    label = new RegExp(`(?:^|[.!?|/)(\\]]\\s*)${phrase}\\s?[:：]`, 'iu');
    labels.set(phrase, label);
  }
  return label;
}
