import type { MeasuredLine } from '../../../features/measure-page.js';
import { openingWords } from '../../../features/read-phrases.js';
import type { Rule } from '../../rule.js';

const MOST_WORDS = 30;
/** A label that comes again within so many lines belongs to a list that the article gives. */
const NEAR = 8;

export const tagLine: Rule = {
  code: 'TG001',
  name: 'tag-line',
  role: 'navigation',
  why: 'A label for keywords, a colon and the keywords are links to other stories.',
  hits: [
    'Tags: Ferries, Music, Skarvik',
    'Filed under: Harbour news',
    'Schlagwörter: Hafen, Fähre',
    'The ferry was late.\n\n> Topics: harbour, ferries',
  ],
  misses: [
    'Topics of the evening were the harbour and the ferry.',
    'Category: the best lamp of the year goes to the keeper of Skarvik.',
    '> Category: best lamp\n\nThe keeper of Skarvik\n\nCategory: best horn\n\nThe crew of the ferry',
  ],
  phrases: ['tags'],
  matches: (line, { lines }) => {
    if (!isTagLine(line)) return false;
    const [first, end] = [Math.max(0, line.index - NEAR), line.index + NEAR + 1];
    return !lines.slice(first, end).some((other) => other !== line && isAlike(other, line));
  },
};

/** The label, a colon and something behind it that is no sentence. */
function isTagLine(line: MeasuredLine): boolean {
  const { size, wordCount, endsSentence, text } = line;
  const label = openingWords(line, 'tags');
  if (label === 0 || label === size || wordCount > MOST_WORDS || endsSentence) return false;
  const before = /^([\p{L}\p{M}\s'’-]+)[:：]/u.exec(text)?.[1];
  return before?.trim().split(/[\s-]+/u).length === label;
}

function isAlike(one: MeasuredLine, other: MeasuredLine): boolean {
  return one.words[0] === other.words[0] && isTagLine(one);
}
