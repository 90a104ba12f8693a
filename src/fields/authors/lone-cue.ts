import type { Anatomy } from '../read-anatomy.js';
import { type Cue, loadAuthorWords } from './author-words.js';

/** What a line that is a cue and nothing else announces: `Written by:`. */
export function loneCue(index: number, { lines }: Anatomy): Cue | null {
  const line = lines[index];
  return (line && loadAuthorWords().cuesByKey.get(line.key)) ?? null;
}
