import { lazily } from '../../../core/lazily.js';
import { loadIconNames } from '../../../lines/icons/load-icon-names.js';
import { iconWordShare, nameWords } from '../../../lines/icons/name-words.js';
import type { Rule } from '../../rule.js';

const LONGEST = 240;

/** How the description of a drawing begins. */
const OPENINGS = lazily(() => [
  /^(?:An i|I|i)con (?:of|showing|depicting|representing) an? /u,
  /^(?:An i|I|i)con in the shape of (?:an?|the) /u,
  /^The icon (?:we use to|used to|that) (?:indicate|represent|symboli[sz]e)s? (?:an? |the )?/iu,
  /^An? [^.]{3,60}\. (?:It|This) (?:often |usually )?(?:indicates?|represents?|symboli[sz]es)\b[ ,"“]*/iu,
  /^[\p{L} ]{2,30} icon (?:An? [^.]{3,60}\. )?It (?:often )?(?:indicates?|represents?) (?:an? )?/u,
  /^Used to (?:indicate|represent) (?:an? |the )?/iu,
]);
const ENOUGH = 0.5;

export const iconDescription: Rule = {
  code: 'IC010',
  name: 'icon-description',
  role: 'icon',
  why: 'A sentence that says what a drawing shows or means is the drawing’s description.',
  hits: [
    'An icon of a right chevron',
    'Used to indicate a close action.',
    'A magnifying glass. It indicates, “Click to perform a search”.',
    'An icon in the shape of an angle pointing down.',
    'Account icon An icon in the shape of a person’s head. It often indicates a user profile.',
    'Chevron icon It indicates an expandable section or menu.',
  ],
  misses: [
    'An icon of the suffrage movement, she never ran for office.',
    'An icon of a lost generation',
    'A True Icon of Coffee',
    'It indicates a loss of trust in the ministry.',
    'A map of the port. It represents years of quarrels.',
  ],
  matches: ({ text }) => text.length <= LONGEST && speaksOfDrawing(text),
};

/** What the opening leads to, up to the next comma or full stop, is mostly icon words. */
function speaksOfDrawing(text: string): boolean {
  const opening = OPENINGS()
    .map((pattern) => pattern.exec(text)?.[0])
    .find(Boolean);
  if (opening === undefined) return false;
  const { stop } = loadIconNames().marks;
  const [said = ''] = text.slice(opening.length).split(/[.,;:]/u);
  const words = nameWords(said).filter((word) => !stop.has(word));
  return iconWordShare(words) > ENOUGH;
}
