import { BREAKS } from '../core/find-breaks.js';
import type { Issue } from '../core/issue.js';

/** Lines of one page that are looked at; the works of Shakespeare have 150,000. */
export const MOST_LINES = 200_000;

/** Elements, texts and comments of one page that are held as a tree. */
export const MOST_NODES = 2_000_000;

/** Values that the metadata of one page gives for one field. */
export const MOST_VALUES = 1000;

const SHOWN = 40;

/** Why a page of this text is not cleaned: it has too many lines; null when it has not. */
export function tooManyLines(text: string): Issue | null {
  // Every line but the last has something to see and a break.
  if (text.length < 2 * MOST_LINES) return null;
  const visible = /\S/g;
  const end = new RegExp(`[${BREAKS}]`, 'g');
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    if (!visible.test(text)) return null;
    end.lastIndex = visible.lastIndex;
    if (!end.test(text)) return null;
    visible.lastIndex = end.lastIndex;
  }
  const next = visible.exec(text);
  if (!next) return null;
  const [shown] = text.slice(next.index, next.index + SHOWN).split(end);
  return tooMany(MOST_LINES, 'lines', `"${shown}"`);
}

/** The issue of a page that is more than can be cleaned; `next` is the first thing too many. */
export function tooMany(most: number, what: string, next: string): Issue {
  const count = most.toLocaleString('en');
  const message = `more than ${count} ${what}, too many for one page; the next is ${next}`;
  return { code: 'too-large', field: null, message };
}
