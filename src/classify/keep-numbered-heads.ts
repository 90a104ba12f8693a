import { groupBy } from '../core/group-by.js';
import { type Label, labelBy } from '../core/label.js';
import { lazily } from '../core/lazily.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { lastWhere, nextWhere } from '../features/places.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

const HEAD = labelBy('body', SHAPE_VERDICTS.SERIES);
/** `3. The lamp`, `#3 The lamp`, `Step 3: The lamp`: what stands before the number, it, a mark. */
const NUMBERED = lazily(() => /^(\p{L}{0,9}\s?#?)(\d{1,3})([.):]?)\s*(?=\p{L})/u);
/** A look that few lines pass. */
const MAY_BE_NUMBERED = /^\D{0,11}\d/;
/** A longer line is an item, or a paragraph. */
const MOST_WORDS = 20;
/** Words of the paragraph below a heading. */
const FEWEST_BELOW = 8;

/** A line that opens with a number. */
interface Numbered {
  readonly index: number;
  readonly number: number;
  /** Lines of one series have the same. */
  readonly form: string;
}

/**
 * A heading of a numbered series stays where the paragraph below it does and headings of the same
 * form are kept before and after it, with numbers that rise or fall. In text alone: markup says
 * what is a heading.
 */
export function keepNumberedHeads(
  lines: readonly MeasuredLine[],
  labels: readonly Label[],
): Label[] {
  const whole = [...labels];
  const isKept = (index: number) => labels[index]?.role === 'body';
  for (const series of groupBy(lines.flatMap(toNumbered), ({ form }) => form).values()) {
    const isKeptAt = (place: number) => isKept(series[place]!.index);
    const above = lastWhere(series.length, isKeptAt);
    const below = nextWhere(series.length, isKeptAt);
    series.forEach(({ index, number }, place) => {
      const [before, next] = [series[above[place]!], series[below[place]!]];
      // Of a list of the best the numbers may fall.
      const isBetween = before && next && (number - before.number) * (next.number - number) > 0;
      const isOfText = isKept(index + 1) && lines[index + 1]!.wordCount >= FEWEST_BELOW;
      if (labels[index]!.role === 'other' && isBetween && isOfText) whole[index] = HEAD;
    });
  }
  return whole;
}

function toNumbered({ text, index, hints, wordCount, digits }: MeasuredLine): Numbered[] {
  if (hints || digits === 0 || wordCount > MOST_WORDS) return [];
  if (!MAY_BE_NUMBERED.test(text)) return [];
  const [, before, number, mark] = NUMBERED().exec(text) ?? [];
  if (number === undefined || `${before}${mark}` === '') return [];
  return [{ index, number: Number(number), form: `${before}${mark}` }];
}
