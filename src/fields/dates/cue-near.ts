import { remember } from '../../core/remember.js';
import { isFunctionWord } from '../../features/function-words.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import type { PhraseFamily } from '../../features/phrase-family.js';
import { splitWords } from '../../features/split-words.js';
import type { Anatomy } from '../read-anatomy.js';
import type { PlacedDate } from './find-date-candidates.js';
import { saysOnlyWhen } from './is-labelled.js';
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

/** A label of a date: the words between the two, and its own. */
interface DateLabel {
  readonly distance: number;
  readonly words: readonly string[];
  /** What stands before it on its line. */
  readonly before: string;
}

const NO_LABEL: DateLabel = { distance: FAR, words: [], before: '' };
/** A label opens its line, or what a mark parts from the rest. */
const OPENS = /(?:^|[|•·,;/)\]–—-])\s*$/u;

/**
 * Whether the nearest label before the date is of this family and not of the other; of two that end
 * together it is the longer one: `mis à jour le` also ends as `publié le` does.
 */
export function isCalled(
  one: PlacedDate,
  lines: readonly MeasuredLine[],
  family: 'published' | 'updated',
): boolean {
  const own = labelOf(one, lines, family);
  const other = labelOf(one, lines, family === 'updated' ? 'published' : 'updated');
  if (own.distance > NEAR || own.distance > other.distance) return false;
  return own.distance < other.distance || own.words.length > other.words.length;
}

/**
 * Whether a label says outright that it was published then: `Posted on`, and no bare `on`, where it
 * opens a line that is no sentence, or a part of one.
 */
export function isCalledOutright(one: PlacedDate, { lines, isProse }: Anatomy): boolean {
  if (!isCalled(one, lines, 'published')) return false;
  if (one.line!.endsSentence || isProse[one.line!.index]) return false;
  const { words, before } = labelOf(one, lines, 'published');
  const isPlain = (word: string) => saysOnlyWhen(word) || isFunctionWord(word);
  return OPENS.test(before) && !words.every(isPlain);
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
  return labelOf(one, lines, family).distance;
}

function labelOf(one: PlacedDate, lines: readonly MeasuredLine[], family: PhraseFamily): DateLabel {
  const { line } = one;
  if (!line) return NO_LABEL;
  const before = wordsBefore(one);
  const label = lastLabel(line, before, family);
  const above = lines[line.index - 1];
  if (label !== NO_LABEL || before > 0 || !above || above.wordCount > LONGEST_LABEL) return label;
  return lastLabel(above, above.size, family);
}

/** Both families of labels are asked for, and more than once. */
const wordsBefore = remember((one: PlacedDate) => splitWords(sides(one)[0]).length);

/** The last phrase of the family up to a word, whole; `today` and `hours ago` are no labels. */
function lastLabel(line: MeasuredLine, until: number, family: PhraseFamily): DateLabel {
  let last = NO_LABEL;
  for (const { family: own, from, to } of line.phrases) {
    if (own !== family || to > until) continue;
    const distance = until - to;
    const isLonger = distance === last.distance && to - from > last.words.length;
    if (distance > last.distance || (distance === last.distance && !isLonger)) continue;
    const words = line.words.slice(from, to);
    const before = line.text.slice(0, line.starts[from]);
    if (!isRelativePhrase(words)) last = { distance, words, before };
  }
  return last;
}

/** Words between the date and the nearest phrase of the family after it; FAR when none. */
export function cueAfter(one: PlacedDate, family: PhraseFamily): number {
  const { line } = one;
  if (!line) return FAR;
  const until = line.size - splitWords(sides(one)[1]).length;
  const next = line.phrases.find((phrase) => phrase.family === family && phrase.from >= until);
  return next ? next.from - until : FAR;
}
