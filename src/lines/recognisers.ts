import type { Span } from './span.js';

/** What later stages know of words, lent to the cutters: this stage knows none. */
export interface Recognisers {
  /** Whether a text opens with a pointer to another story (`Read more`), or is nothing else. */
  readonly readPointer: (text: string) => 'none' | 'opens' | 'all';
  /** Where full dates stand in a text, in order. */
  readonly findDates: (text: string) => readonly Span[];
  /** Whether a word, in small letters, is one of the commonest of some language. */
  readonly isFunctionWord: (word: string) => boolean;
}
