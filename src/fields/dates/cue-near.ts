import { remember } from '../../core/remember.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import type { PhraseFamily } from '../../features/phrase-family.js';
import { splitWords } from '../../features/split-words.js';
import type { PlacedDate } from './find-date-candidates.js';
import { isRelativePhrase } from './relative-words.js';

/** A distance when there is nothing. */
export const FAR = 99;
/** A longer line above a date is no label of it. */
const LONGEST_LABEL = 6;
/** Words that may stand between a label and its date. */
const NEAR = 2;

/** What stands on the line before and after the date; a date that is not shown has no sides. */
export function sides({ line, mention, from }: PlacedDate): [string, string] {
  if (!line || from.length > 0) return ['', ''];
  const { text } = line;
  return [text.slice(0, mention.start).toLowerCase(), text.slice(mention.end).toLowerCase()];
}

/** Whether the nearest label before the date is of this family and not of the other. */
export function isCalled(
  one: PlacedDate,
  lines: readonly MeasuredLine[],
  family: 'published' | 'updated',
): boolean {
  const distance = cueBefore(one, lines, family);
  const other = cueBefore(one, lines, family === 'updated' ? 'published' : 'updated');
  return distance <= NEAR && distance < other;
}

/**
 * Words between the nearest phrase of the family before the date and the date; a date that opens
 * its line may have its label above. FAR when there is none.
 */
export function cueBefore(
  one: PlacedDate,
  lines: readonly MeasuredLine[],
  family: PhraseFamily,
): number {
  const { line } = one;
  if (!line) return FAR;
  const before = wordsBefore(one);
  const distance = wordsSince(line, before, family);
  const above = lines[line.index - 1];
  if (distance < FAR || before > 0 || !above || above.wordCount > LONGEST_LABEL) return distance;
  return wordsSince(above, above.size, family);
}

/** Both families of labels are asked for, and more than once. */
const wordsBefore = remember((one: PlacedDate) => splitWords(sides(one)[0]).length);

/** Words from the last phrase of the family to a word; `today` and `hours ago` are no labels. */
function wordsSince(line: MeasuredLine, until: number, family: PhraseFamily): number {
  const last = line.phrases.findLast(
    ({ family: own, from, to }) =>
      own === family && to <= until && !isRelativePhrase(line.words.slice(from, to)),
  );
  return last ? until - last.to : FAR;
}

/** Words between the date and the nearest phrase of the family after it; FAR when none. */
export function cueAfter(one: PlacedDate, family: PhraseFamily): number {
  const { line } = one;
  if (!line) return FAR;
  const until = line.size - splitWords(sides(one)[1]).length;
  const next = line.phrases.find((phrase) => phrase.family === family && phrase.from >= until);
  return next ? next.from - until : FAR;
}
