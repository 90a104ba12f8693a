import { lazily } from '../core/lazily.js';
import type { Edit } from '../core/page.js';
import { composeEdits } from './compose-edits.js';
import { countBeyondAscii } from './count-beyond-ascii.js';
import { WINDOWS_1252_HIGH } from './decode-as.js';
import { makeEdits, orderEdits } from './edit-text.js';
import {
  type Certainty,
  judgeCyrillic,
  judgeLatin,
  type Surroundings,
  scriptOf,
} from './judge-sequence.js';
import { type Misreading, misreadSequences, type Sequence } from './misread-sequences.js';

interface Reading {
  readonly as: Misreading;
  /** Only a text that has this is looked at closer. */
  readonly suspect: RegExp;
  readonly judge: (sequence: Sequence, around: Surroundings) => Certainty;
}

const READINGS: readonly Reading[] = [
  {
    as: 'windows-1252',
    suspect: /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u,
    judge: judgeLatin,
  },
  {
    as: 'windows-1251',
    suspect: /[В-Я][ЂЃѓ‰ЉЊЌЋЏђљњќћџЎўЈ¤Ґ¦§©¬®Ї°±Іµ¶·Ѕѕ]|[а-п][ЂЃЉЊЌЋЏ]/u,
    judge: judgeCyrillic,
  },
];

/** Sequences that are only likely are taken when so many others are certain. */
const ENOUGH_CERTAIN = 2;
/** How often bytes may have been misread on top of each other. */
const MOST_LAYERS = 3;

/**
 * Finds UTF-8 that was read as windows-1252, as ISO 8859-1 or as windows-1251, once or more:
 * `â€™`, `Ã©`, `Ð¿Ñ€`, `РїСЂ`. Only what no language writes is taken: correct text holds valid
 * sequences by chance, such as `é\u00a0»`, `Ö\u00ad` and `Ñ»`.
 */
export function findMojibake(text: string): Edit[] {
  let edits: Edit[] = [];
  let repaired = text;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const more = findLayer(repaired);
    if (more.length === 0) break;
    edits = composeEdits(repaired, edits, more);
    repaired = makeEdits(text, edits);
  }
  return edits;
}

/** What one misreading did, the last one when there were several. */
function findLayer(text: string): Edit[] {
  const edits = READINGS.flatMap((reading) =>
    reading.suspect.test(text) ? findMisread(text, reading) : [],
  );
  return orderEdits([...edits, ...findControls(text, edits)]);
}

function findMisread(text: string, { as, judge }: Reading): Edit[] {
  const sequences = misreadSequences(text, as);
  const runs = runsOf(sequences);
  const judged = sequences.map((sequence, index) => ({
    sequence,
    certainty: judge(sequence, {
      before: text.charAt(sequence.start - 1),
      after: text.charAt(sequence.end),
      run: runs[index] ?? 1,
    }),
  }));
  const certain = judged.filter(({ certainty }) => certainty === 'certain').length;
  const taken = takeWholeLines(text, judged, certain).filter(
    ({ certainty }) =>
      certainty === 'certain' || (certainty === 'likely' && certain >= ENOUGH_CERTAIN),
  );
  return taken.map(({ sequence: { start, end, character } }) =>
    repair(start, text.slice(start, end), character),
  );
}

interface Judged {
  readonly sequence: Sequence;
  readonly certainty: Certainty;
}

/** Where nothing of a line beyond ASCII is outside a sequence, all of them are meant. */
function takeWholeLines(text: string, judged: readonly Judged[], certain: number): Judged[] {
  const result: Judged[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const inLine: Judged[] = [];
    for (let next = judged[result.length]; next && next.sequence.start < to; ) {
      inLine.push(next);
      next = judged[result.length + inLine.length];
    }
    const all = isMisread(line, inLine, certain);
    for (const one of inLine) result.push(all ? { ...one, certainty: 'certain' } : one);
    from = to + 1;
  }
  return result;
}

/** Three sequences and nothing else do not come by chance, nor do fewer with better evidence. */
function isMisread(line: string, judged: readonly Judged[], certain: number): boolean {
  if (judged.length === 0) return false;
  const covered = judged.reduce((sum, { sequence: { start, end } }) => sum + end - start, 0);
  if (covered !== countBeyondAscii(line)) return false;
  return (
    judged.length >= 3 ||
    judged.some(({ certainty }) => certainty === 'certain') ||
    (certain >= ENOUGH_CERTAIN && judged.every(({ sequence }) => scriptOf(sequence) === 'latin'))
  );
}

/** For each sequence the number of those of its script that touch one another around it. */
function runsOf(sequences: readonly Sequence[]): number[] {
  const runs: number[] = [];
  let first = 0;
  sequences.forEach((sequence, index) => {
    const next = sequences[index + 1];
    if (next?.start === sequence.end && scriptOf(next) === scriptOf(sequence)) return;
    while (runs.length <= index) runs.push(index + 1 - first);
    first = index + 1;
  });
  return runs;
}

/** Control characters where windows-1252 has marks; U+0085 is a line break as well. */
const CONTROL = /[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]/u;
const ANY_CONTROL = /(?<!â)\u0080|[\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/gu;

/** Bytes that have no character in windows-1252 get lost, and a no-break space becomes a space. */
const LOST = lazily((): readonly (readonly [RegExp, string])[] => [
  [/â(?:€|\u0080)\ufffd?(?=[\s\p{P}]|$)/gu, '”'],
  [/Ã (?= )/gu, 'à'],
  [/Ã (?=[\p{Ll}\d])/gu, 'à '],
]);

/** Marks of windows-1252 that were read as control characters, and sequences cut short. */
function findControls(text: string, others: readonly Edit[]): Edit[] {
  const controls = CONTROL.test(text) ? [...text.matchAll(ANY_CONTROL)] : [];
  const marks = controls.map(({ 0: control, index }) =>
    repair(index, control, WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - 0x80)),
  );
  if (others.length < ENOUGH_CERTAIN) return marks;
  const cutShort = LOST().flatMap(([pattern, after]) =>
    [...text.matchAll(pattern)].map(({ 0: before, index }) => repair(index, before, after)),
  );
  return [...marks, ...cutShort];
}

function repair(offset: number, before: string, after: string): Edit {
  return { offset, before, after, why: 'mojibake' };
}
