import { lazily } from '../../core/lazily.js';
import { loadAuthorWords } from './author-words.js';

const WORD = lazily(() => /[\p{L}\p{M}]+/gu);
/** Shorter words are initials or written large by right. */
const LONG = 3;

/** A name as people write it: one set in capitals gets its small letters back. */
export function spellName(name: string): string {
  const isLoud = name === name.toUpperCase() && name.includes(' ');
  const locale = name.includes('İ') ? 'tr' : 'und';
  return isLoud ? name.replace(WORD(), (word, at: number) => spellWord(word, at, locale)) : name;
}

/**
 * Only Turkish and its kin have a dotted capital, and with it a small `ı`.
 *
 * @param at where the word stands in the name
 */
function spellWord(word: string, at: number, locale: 'tr' | 'und'): string {
  const small = word.toLocaleLowerCase(locale);
  const { particles, honorifics } = loadAuthorWords();
  if (at > 0 && word.length > 1 && particles.has(small)) return small;
  const isInitials = word.length < LONG && !honorifics.has(small);
  return isInitials ? word : word.charAt(0) + small.slice(1);
}
