import { lazily } from '../../core/lazily.js';
import { splitWords } from '../../features/split-words.js';
import { loadData } from '../load-data.js';

/** Characters before a date in which its label stands. */
const REACH = 40;
/** Words of a label, with what may stand between it and the date. */
const MOST_WORDS = 4;

/** Words that say of nothing that it was then: `on`, `Datum`. */
export function saysOnlyWhen(word: string): boolean {
  return labels().between.has(word);
}

const labels = lazily(() => {
  const { of, between } = loadData<Record<'of' | 'between', readonly string[]>>('labelled-days');
  return { of: new Set(of), between: new Set(between) };
});

/** Whether what stands before a date says that it is no page's: `born on`, `Received:`. */
export function isLabelled(before: string): boolean {
  const end = before.slice(-REACH);
  if (end.trim() === '') return false;
  const words = splitWords(end).slice(-MOST_WORDS);
  const isLabel = () => words.some((_, from) => labels().of.has(words.slice(from).join(' ')));
  while (words.length > 1 && !isLabel() && labels().between.has(words.at(-1)!)) words.pop();
  return isLabel();
}
