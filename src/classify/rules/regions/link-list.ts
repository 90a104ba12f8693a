import type { MeasuredLine } from '../../../features/measure-page.js';
import { hasLinkNumbers, numberedAddress } from '../../../read/find-link-numbers.js';
import type { Rule } from '../../rule.js';
import type { SurveyedPage } from '../../survey-page.js';

const LONGEST_HEAD = 3;

const PAGE =
  'The [1]old ferry hall has stood empty since the line to the [2]islands closed, and last [3]spring a group of neighbours asked the town for the key.';

export const linkList: Rule = {
  code: 'LK001',
  name: 'link-list',
  role: 'other',
  why: 'Text browsers put numbers before links, and below the page a list of their addresses.',
  hits: [
    `${PAGE}\nReferences\n1. https://harbour.example/hall\n> 2. https://harbour.example/islands\n3. https://harbour.example/spring`,
    `${PAGE}\n> References\n1. https://harbour.example/hall\n2. https://harbour.example/islands\n3. https://harbour.example/spring`,
  ],
  misses: [
    'Where the figures of this story come from, and who has counted the tomatoes:\n1. https://harbour.example/hall\n> 2. https://harbour.example/islands\n3. https://harbour.example/spring',
  ],
  matches: (line, page) => hasLinkNumbers(page.page) && (isAddress(line) || isHead(line, page)),
};

/** `Visible links:` above a part of the list. */
function isHead({ index, wordCount }: MeasuredLine, { lines }: SurveyedPage): boolean {
  const below = lines[index + 1];
  return wordCount <= LONGEST_HEAD && below !== undefined && isAddress(below);
}

function isAddress({ text }: MeasuredLine): boolean {
  return numberedAddress(text) > 0;
}
