import type { Token } from './tokenise.js';

/** Tokens as one key of the tables of words. */
export function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
