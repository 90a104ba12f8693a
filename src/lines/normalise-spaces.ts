import { dropInvisible } from './visible.js';

/** Folds runs of white space into one space, takes out invisible characters, and trims. */
export function normaliseSpaces(text: string): string {
  return dropInvisible(text.replace(/\s+/gu, ' ')).replace(/ {2,}/gu, ' ').trim();
}
