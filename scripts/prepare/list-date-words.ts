import type { DateWordLists } from '../../src/fields/dates/date-words.js';
import { foldWord } from '../../src/fields/dates/tokenise.js';
import { readSource } from './read-source.js';

/** `data/fields/date-words.json`, as it is written by hand. */
type Source = Omit<DateWordLists, 'monthBefore' | 'monthAfter' | 'weekdays'> & {
  readonly months: { readonly before: readonly string[]; readonly after: readonly string[] };
};

/** The words in and around dates, folded as the text of a page is, each once. */
export function listDateWords(): DateWordLists {
  const { months, zones, ...lists } = readSource<Source>('fields/date-words.json');
  const weekdays = Object.values(readSource<Record<string, string[]>>('fields/weekdays.json'));
  const words = {
    ...lists,
    monthBefore: months.before,
    monthAfter: months.after,
    weekdays: weekdays.flat().map((name) => name.split(/[ -]/u)[0]!),
  };
  const folded = Object.entries(words).map(([name, list]) => [name, fold(list)]);
  return { ...Object.fromEntries(folded), zones };
}

function fold(words: readonly string[]): string[] {
  return [...new Set(words.map(foldWord))];
}
