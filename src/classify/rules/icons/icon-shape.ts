import { loadIconNames } from '../../../lines/icons/load-icon-names.js';
import { isIconWord, nameWords } from '../../../lines/icons/name-words.js';
import type { Rule } from '../../rule.js';

const LONGEST = 40;
const MOST_WORDS = 5;
const NAME = /^[A-Za-z0-9 _-]+$/u;

export const iconShape: Rule = {
  code: 'IC008',
  name: 'icon-shape',
  role: 'icon',
  why: 'A pointing shape and where it points is what menus and sliders draw.',
  hits: ['chevron right', 'Arrow Left', 'chevron-down', 'downChevron', 'arrow-circle-o-down'],
  misses: ['Chevron', 'Arrow', 'Broken Arrow', 'Love triangle', 'The arrow points down'],
  matches: ({ text }) => text.length <= LONGEST && NAME.test(text) && isShapeName(nameWords(text)),
};

function isShapeName(words: readonly string[]): boolean {
  const { shapes, directions } = loadIconNames().marks;
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => shapes.has(word)) &&
    words.some((word) => directions.has(word)) &&
    words.every((word) => word.length === 1 || isIconWord(word) || directions.has(word))
  );
}
