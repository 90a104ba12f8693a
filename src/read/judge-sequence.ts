import { lazily } from '../core/lazily.js';
import type { Sequence } from './misread-sequences.js';

/** How sure it is that characters are one misread character. */
export type Certainty = 'certain' | 'likely' | 'none';

/** What stands around a sequence. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** How many sequences of its script it touches, itself included. */
  readonly run: number;
}

/** Scripts by the first byte of their characters. */
export type Script =
  | 'latin'
  | 'far latin'
  | 'letters'
  | 'signs'
  | 'viet'
  | 'indic'
  | 'asian'
  | 'emoji'
  | 'none';

export function scriptOf({ lead }: Pick<Sequence, 'lead'>): Script {
  if (lead <= 0xc3) return 'latin';
  if (lead <= 0xca) return 'far latin';
  if (lead === 0xce || lead === 0xcf || (lead >= 0xd0 && lead <= 0xd4)) return 'letters';
  if (lead >= 0xd7 && lead <= 0xdb) return 'letters';
  if (lead === 0xe0) return 'indic';
  if (lead === 0xe1) return 'viet';
  if (lead === 0xe2) return 'signs';
  if (lead >= 0xe3 && lead <= 0xef) return 'asian';
  return lead === 0xf0 ? 'emoji' : 'none';
}

/** Marks that stand directly behind the last letter of a word. */
const CLOSER = /[«»“”‘’‹›…–—\u00a0\u00ad\u0085\u0091-\u0094\u0096\u0097]/u;
/** Control characters that windows-1252 has no punctuation for. */
const CONTROL = /[\u0080-\u0084\u0086-\u0090\u0095\u0098-\u009f]/u;
const LOWER = lazily(() => /\p{Ll}/u);
const UPPER = lazily(() => /\p{Lu}/u);
const LETTER = lazily(() => /\p{L}/u);
const CYRILLIC = lazily(() => /\p{Script=Cyrillic}/u);

/** Judges a sequence read as windows-1252 or ISO 8859-1. */
export function judgeLatin(sequence: Sequence, around: Surroundings): Certainty {
  const { rest } = sequence;
  if (isQuoted(around)) return 'none';
  const script = scriptOf(sequence);
  if (script === 'none') return 'none';
  if (CONTROL.test(rest)) return 'certain';
  return JUDGES[script](sequence, around);
}

/** Judges a sequence read as windows-1251. */
export function judgeCyrillic(sequence: Sequence, { before, after, run }: Surroundings): Certainty {
  const { lead, rest, character } = sequence;
  if (lead === 0xe2) return rest.startsWith('Ђ') && isSign(character) ? 'certain' : 'none';
  if (lead !== 0xd0 && lead !== 0xd1) return 'none';
  if (run >= 3) return 'certain';
  const isWord = !CYRILLIC().test(before) && !CYRILLIC().test(after);
  return isWord && !CLOSER.test(rest) ? 'likely' : 'none';
}

/** A writer may speak of the mistake itself. */
function isQuoted({ before, after, run }: Surroundings): boolean {
  return run === 1 && /["'“‘„`«]/u.test(before) && /["'”’“`»]/u.test(after);
}

type Judge = (sequence: Sequence, around: Surroundings) => Certainty;

const JUDGES: Readonly<Record<Exclude<Script, 'none'>, Judge>> = {
  // Ã and Â are capitals: before a mark that closes a word they may be themselves.
  latin: ({ rest }, { before, after }) => {
    if (LOWER().test(before) || /\d/u.test(before)) return 'certain';
    if (CLOSER.test(rest)) return !UPPER().test(before) && LOWER().test(after) ? 'likely' : 'none';
    return UPPER().test(before) && !LOWER().test(after) ? 'likely' : 'certain';
  },
  // Ä, Å, Ç, É and the like are common capitals of their own.
  'far latin': ({ rest }, { before, after, run }) => {
    if (run >= 3) return 'certain';
    if (LOWER().test(before))
      return !CLOSER.test(rest) || LOWER().test(after) ? 'certain' : 'likely';
    return !LETTER().test(before) && LOWER().test(after) ? 'likely' : 'none';
  },
  letters: ({ rest }, { before, run }) => {
    if (run >= 2) return 'certain';
    return !LETTER().test(before) && !CLOSER.test(rest) ? 'likely' : 'none';
  },
  signs: ({ rest, character }) =>
    /^[€‚„†ˆœ˜ž]/u.test(rest) && isSign(character) ? 'certain' : 'none',
  // á before » is Spanish; only a third character that closes nothing tells.
  viet: ({ rest }, { after }) => {
    if (!/^[»º]/u.test(rest)) return 'none';
    if (!CLOSER.test(rest.slice(1))) return 'certain';
    return LOWER().test(after) ? 'likely' : 'none';
  },
  indic: (_, { run }) => (run >= 2 ? 'certain' : 'likely'),
  asian: ({ lead, rest }, { run }) => {
    if (run >= 3 || (lead === 0xe3 && /^[€‚ƒ]/u.test(rest)) || /^(?:[¼½]|»¿)/u.test(rest)) {
      return 'certain';
    }
    return run === 2 ? 'likely' : 'none';
  },
  emoji: () => 'certain',
};

/** Punctuation, currency, letter-like signs, arrows, mathematics and dingbats. */
function isSign(character: string): boolean {
  return /[\u2010-\u2046\u20a0-\u20bf\u2100-\u214f\u2190-\u22ff\u2600-\u27bf]/u.test(character);
}
