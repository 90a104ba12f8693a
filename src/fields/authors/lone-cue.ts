import { remember } from '../../core/remember.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import type { Anatomy } from '../read-anatomy.js';
import { type Cue, loadAuthorWords } from './author-words.js';
import { tokeniseNames } from './tokenise-names.js';

const LONGEST = 6;

/** What a line that is a cue and nothing else announces: `Written by:`. */
export function loneCue(index: number, { lines }: Anatomy): Cue | null {
  const line = lines[index];
  return line && line.wordCount <= LONGEST ? readCue(line).cue : null;
}

/** Most lines are asked about by the candidates on the lines around. */
const readCue = remember(({ text }: MeasuredLine): { cue: Cue | null } => {
  const tokens = tokeniseNames(text).filter(({ kind }) => kind !== 'mark');
  const phrase = tokens.map(({ lower }) => lower).join(' ');
  return { cue: loadAuthorWords().cues.get(phrase) ?? null };
});
