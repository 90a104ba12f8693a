import {
  CLOSE,
  COLON,
  COMMA,
  DIGIT,
  END_MARK,
  LOWER,
  OPEN,
  QUOTE,
  UPPER,
} from '../../core/char-class.js';
import type { Family } from '../family.js';

/** The line by itself: length, shape of its words, marks, how it begins and ends. */
export const shape: Family = {
  name: 'shape',
  features: [
    'chars',
    'words',
    'wordLength',
    'longestWord',
    'capitalisedShare',
    'allCapsShare',
    'digitShare',
    'numbers',
    'years',
    'wideShare',
    'functionShare',
    'letterShare',
    'commas',
    'commaRate',
    'colons',
    'quotes',
    'brackets',
    'dashes',
    'separators',
    'symbols',
    'innerMarks',
    'firstClass',
    'lastClass',
    'endsQuestion',
    'endsEllipsis',
    'endsBracket',
    'startsLower',
  ],
  fill({ scan, wordScores }, line, row, at) {
    const chars = scan.chars[line]!;
    const words = scan.words[line]!;
    const perWord = words > 0 ? 1 / words : 0;
    const lastUnit = scan.lastUnit[line]!;
    row[at] = chars;
    row[at + 1] = words;
    row[at + 2] = scan.letters[line]! * perWord;
    row[at + 3] = scan.longestWord[line]!;
    row[at + 4] = scan.capitalised[line]! * perWord;
    row[at + 5] = scan.allCaps[line]! * perWord;
    row[at + 6] = scan.digits[line]! / chars;
    row[at + 7] = scan.numbers[line]!;
    row[at + 8] = scan.years[line]!;
    row[at + 9] = scan.wide[line]! / chars;
    row[at + 10] = wordScores.functionShare[line]!;
    row[at + 11] = scan.letters[line]! / chars;
    row[at + 12] = scan.commas[line]!;
    row[at + 13] = scan.commas[line]! * perWord;
    row[at + 14] = scan.colons[line]!;
    row[at + 15] = scan.quotes[line]!;
    row[at + 16] = scan.brackets[line]!;
    row[at + 17] = scan.dashes[line]!;
    row[at + 18] = scan.separators[line]!;
    row[at + 19] = scan.symbols[line]!;
    row[at + 20] = scan.innerMarks[line]!;
    row[at + 21] = rankOf(scan.firstClass[line]!);
    row[at + 22] = rankOf(scan.lastClass[line]!);
    row[at + 23] = lastUnit === 0x3f || lastUnit === 0xff1f || lastUnit === 0x61f ? 1 : 0;
    row[at + 24] = lastUnit === 0x2026 ? 1 : 0;
    row[at + 25] = lastUnit === 0x29 || lastUnit === 0x5d ? 1 : 0;
    row[at + 26] = scan.firstClass[line] === LOWER ? 1 : 0;
    return at + 27;
  },
};

/** Classes in an order that a threshold can cut: prose-like ends first. */
const ORDER = [END_MARK, QUOTE, CLOSE, COLON, COMMA, LOWER, UPPER, DIGIT, OPEN];

function rankOf(kind: number): number {
  const place = ORDER.indexOf(kind);
  return place < 0 ? ORDER.length : place;
}
