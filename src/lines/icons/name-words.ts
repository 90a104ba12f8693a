import { lazily } from '../../core/lazily.js';
import { type IconNames, loadIconNames } from './load-icon-names.js';

const WORD = lazily(() => /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu);

/** The words of a name, lower-cased, however they are joined: `navSearch`, `arrow_drop_down`. */
export function nameWords(name: string): string[] {
  return (name.match(WORD()) ?? []).map((word) => word.toLowerCase());
}

/** Whether icons are called by this word; function words do not count. */
export function isIconWord(word: string, { words, brands, marks }: IconNames = loadIconNames()) {
  if (marks.stop.has(word)) return false;
  return (
    words.has(word) || brands.has(word) || marks.abbreviations.has(word) || /^\p{N}/u.test(word)
  );
}

/** Share of the words of a name that icons are called by; 0 for none. */
export function iconWordShare(words: readonly string[]): number {
  const names = loadIconNames();
  return words.length === 0
    ? 0
    : words.filter((word) => isIconWord(word, names)).length / words.length;
}
