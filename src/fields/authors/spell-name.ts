import { lazily } from '../../core/lazily.js';

const WORD = lazily(() => /[\p{L}\p{M}]+/gu);
/** Shorter words are initials or written large by right. */
const LONG = 3;

/** A name as people write it: one set in capitals gets its small letters back. */
export function spellName(name: string): string {
  const isLoud = name === name.toUpperCase() && name.includes(' ');
  return isLoud ? name.replace(WORD(), spellWord) : name;
}

function spellWord(word: string): string {
  return word.length < LONG ? word : word.charAt(0) + toSmall(word.slice(1));
}

/** In small letters: of a dotted capital I nothing stays but the usual one. */
function toSmall(letters: string): string {
  return letters.toLowerCase().replaceAll('i\u0307', 'i');
}
