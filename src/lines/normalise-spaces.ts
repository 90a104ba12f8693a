import { dropInvisible, isUntidy } from './visible.js';

/** Folds runs of white space into one space, takes out invisible characters, and trims. */
export function normaliseSpaces(text: string): string {
  if (!isUntidy(text)) return text.trim();
  return dropInvisible(text.replace(/\s+/g, ' ')).replace(/ {2,}/g, ' ').trim();
}
