import type { MeasuredLine } from '../../features/measure-page.js';
import { coveredWords } from '../../features/read-phrases.js';
import { type Anatomy, keyOf } from '../read-anatomy.js';

/** What a line shows of being the page's headline. */
export interface TitleFeatures {
  readonly wordCount: number;
  readonly endsSentence: boolean;
  /** Lines between it and the first line of the body. */
  readonly distance: number;
  readonly isAfterStart: boolean;
  /** How often the line stands on the page. */
  readonly repeats: number;
  /** Share of its longer words that the body uses, 0 to 1. */
  readonly bodyShare: number;
  /** Share of its words in phrases of menus, share bars and the like. */
  readonly labelShare: number;
  /** Whether blank lines stand on both sides. */
  readonly isAlone: boolean;
  readonly hasDate: boolean;
  /** Whether a line with a date follows closely. */
  readonly dateBelow: boolean;
}

const DATE = /\b(?:19|20)\d\d\b|\d{1,2}[.:]\d\d/u;

export function measureTitle(line: MeasuredLine, anatomy: Anatomy): TitleFeatures {
  const { lines, bodyStart, repeats } = anatomy;
  const next = lines[line.index + 1];
  return {
    wordCount: line.wordCount,
    endsSentence: line.endsSentence && !line.text.endsWith('?') && !line.text.endsWith('!'),
    distance: Math.abs(bodyStart - line.index),
    isAfterStart: line.index > bodyStart,
    repeats: repeats.get(keyOf(line))?.length ?? 1,
    bodyShare: sharedWords(line, anatomy),
    labelShare:
      coveredWords(line, [
        'navigation',
        'share',
        'section',
        'newsletter',
        'advert',
        'media',
        'legal',
      ]) / Math.max(1, line.words.length),
    isAlone: line.blanksBefore > 0 && (next?.blanksBefore ?? 1) > 0,
    hasDate: DATE.test(line.text) && line.words.length < 8,
    dateBelow: lines
      .slice(line.index + 1, line.index + 5)
      .some(({ text, words }) => words.length < 15 && DATE.test(text)),
  };
}

function sharedWords({ words }: MeasuredLine, { bodyWords }: Anatomy): number {
  const longer = words.filter((word) => word.length > 3 || !/^[a-z]/u.test(word));
  const own = longer.length > 0 ? longer : words;
  return own.filter((word) => bodyWords.has(word)).length / Math.max(1, own.length);
}
