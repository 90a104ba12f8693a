import type { MeasuredLine } from '../../features/measure-page.js';
import type { PhraseFamily } from '../../features/phrase-family.js';
import { coveredWords, openingWords } from '../../features/read-phrases.js';
import { opensLikeByline } from '../line-shapes.js';
import type { Anatomy } from '../read-anatomy.js';
import { FAR } from './cue-near.js';
import { placeIn } from './place-in.js';

/** Lines to each side that a list of stories would fill with dates. */
const REACH = 12;
/** Lines that a list may be long. */
const LONGEST_LIST = 60;
const LONGEST_HEAD = 8;
/** A title of fewer words may be any label; a line with more letters holds more than a title. */
const SHORTEST_TITLE = 3;
const LONGEST_TITLED = 300;
const LABELS: readonly PhraseFamily[] = ['navigation', 'share', 'section', 'related', 'pointer'];

/** Lines to the nearest that opens like a byline, those above counted negative. */
export function toByline(index: number, { lines }: Anatomy): number {
  for (const step of [0, -1, 1, -2, 2, -3, 3]) {
    const line = lines[index + step];
    if (line && opensLikeByline(line)) return step;
  }
  return FAR;
}

/**
 * Where the words of the title stand a second time, in lists of stories and in heads set in a row:
 * 1 on the line itself, 2 above, 3 below, 0 nowhere; -1 on the line of the title.
 */
export function besideTitle(
  line: MeasuredLine | null,
  titleAt: number | null,
  { lines }: Anatomy,
): number {
  if (!line || titleAt === null || line.index === titleAt) return -1;
  const { text: title, wordCount } = lines[titleAt]!;
  if (wordCount < SHORTEST_TITLE) return -1;
  const says = (at: number) => {
    const text = lines[at]?.text ?? '';
    return at !== titleAt && text.length <= LONGEST_TITLED && text.includes(title);
  };
  return [line.index, line.index - 1, line.index + 1].findIndex(says) + 1;
}

/** Share of the words around that are labels of furniture. */
export function labelsNear(index: number, { lines }: Anatomy): number {
  const near = lines.slice(Math.max(0, index - 3), index + 4);
  const words = near.reduce((sum, { size }) => sum + Math.min(LONGEST_HEAD, size), 0);
  const covered = near.reduce((sum, line) => sum + coveredWords(line, LABELS), 0);
  return covered / Math.max(1, words);
}

/** Lines to the neighbouring line with a date. */
export function toDated(index: number, step: 1 | -1, dated: readonly number[]): number {
  const other = dated[placeIn(dated, index) + step];
  return other === undefined ? FAR : Math.abs(other - index);
}

/** How many lines around have a date. */
export function datedNear(index: number, dated: readonly number[]): number {
  return placeIn(dated, index + REACH + 1) - placeIn(dated, index - REACH);
}

/** How many lines with a date stand from one line to another; less than 0 when it is above. */
export function datedBetween(
  from: number | null,
  line: MeasuredLine | null,
  dated: readonly number[],
): number {
  if (from === null || !line) return -FAR;
  const [low, high] = [Math.min(from, line.index), Math.max(from, line.index)];
  const between = placeIn(dated, high) - placeIn(dated, low);
  return line.index < from ? -between : between;
}

/** Lines since the last head of such a list. */
export function linesSince(
  index: number,
  family: 'comments' | 'related',
  { lines }: Anatomy,
): number {
  for (let at = index; at >= Math.max(0, index - LONGEST_LIST); at -= 1) {
    const line = lines[at]!;
    if (line.wordCount <= LONGEST_HEAD && openingWords(line, family) > 0) return index - at;
  }
  return FAR;
}
