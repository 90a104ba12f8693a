import type { MeasuredLine } from '../../../features/measure-page.js';
import { isMadeOf } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

export const mediaLabel: Rule = {
  code: 'ME001',
  name: 'media-label',
  role: 'media',
  why: 'A line of nothing but the labels of a player or a gallery is its furniture.',
  hits: ['Transcript', 'Play video', 'Enlarge image', 'Image 1 of 3', 'Video duration 01:24'],
  misses: [
    '“Listen.”',
    '28-04-2021, 09:29',
    'Play resumed at noon.',
    'The image of the town has suffered.',
  ],
  phrases: ['media'],
  matches: (line) => line.size < 20 && isMadeOf(line, ['media']) && isMostlyLetters(line),
};

/** A date and a count are made of numbers too. */
function isMostlyLetters({ words }: MeasuredLine): boolean {
  return words.filter((word) => /\p{L}/u.test(word)).length * 2 >= words.length;
}
