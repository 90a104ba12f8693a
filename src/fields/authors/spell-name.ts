import { lazily } from '../../core/lazily.js';

const WORD = lazily(() => /[\p{L}\p{M}]+/gu);
/** Shorter words are initials or written large by right. */
const LONG = 3;

/** A name as people write it: one set in capitals gets its small letters back. */
export function spellName(name: string): string {
  const isLoud = name === name.toUpperCase() && name.includes(' ');
  const locale = name.includes('İ') ? 'tr' : 'und';
  return isLoud ? name.replace(WORD(), (word) => spellWord(word, locale)) : name;
}

/** Only Turkish and its kin have a dotted capital, and with it a small `ı`. */
function spellWord(word: string, locale: 'tr' | 'und'): string {
  return word.length < LONG ? word : word.charAt(0) + word.slice(1).toLocaleLowerCase(locale);
}
