import type { Anatomy } from '../read-anatomy.js';
import { type Cue, loadAuthorWords } from './author-words.js';
import { tokeniseNames } from './tokenise-names.js';

const LONGEST = 6;

/** What a line that is a cue and nothing else announces: `Written by:`. */
export function loneCue(index: number, { lines }: Anatomy): Cue | null {
  const line = lines[index];
  if (!line || line.wordCount > LONGEST) return null;
  const tokens = tokeniseNames(line.text).filter(({ kind }) => kind !== 'mark');
  return loadAuthorWords().cues.get(tokens.map(({ lower }) => lower).join(' ')) ?? null;
}
