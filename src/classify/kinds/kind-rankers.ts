import type { Ranker } from '../rank/ranker.js';
import type { Body, KeptLine, Look } from './kept-lines.js';

const FAR = 30;
const NOTHING: Look = {
  words: -1,
  isShort: false,
  end: -1,
  opening: -1,
  number: 0,
  blanks: -1,
  leadsOn: false,
};

const questions: Ranker<KeptLine>['questions'] = {
  words: (one) => lookAt(one, 0).words,
  letters: ({ line }) => line.text.length,
  end: (one) => lookAt(one, 0).end,
  opening: (one) => lookAt(one, 0).opening,
  number: (one) => lookAt(one, 0).number,
  blanks: (one) => lookAt(one, 0).blanks,
  capitalised: ({ line, body }) => perWord(body.scan.capitalised, line.index, body),
  numbers: ({ line, body }) => perWord(body.scan.numbers, line.index, body),
  commas: ({ line, body }) => body.scan.commas[line.index]!,
  colons: ({ line, body }) => body.scan.colons[line.index]!,
  brackets: ({ line, body }) => body.scan.brackets[line.index]!,
  separators: ({ line, body }) => body.scan.separators[line.index]!,
  innerMarks: ({ line, body }) => body.scan.innerMarks[line.index]!,
  toColon: ({ line }) => line.text.slice(0, 60).search(/[:：]|\s[–—-]\s/u),
  isQuestion: ({ line }) => Number(/[?？؟]$/u.test(line.text)),
  droppedAbove: (one) => dropped(one, -1),
  droppedBelow: (one) => dropped(one, 1),
  shortAbove: (one) => run(one, -1, ({ isShort }) => isShort),
  shortBelow: (one) => run(one, 1, ({ isShort }) => isShort),
  longAbove: (one) => run(one, -1, ({ isShort }) => !isShort),
  longBelow: (one) => run(one, 1, ({ isShort }) => !isShort),
  tightAbove: (one) => tight(one, -1),
  tightBelow: (one) => tight(one, 1),
  sameEndAbove: (one) => run(one, -1, ({ end }) => end === lookAt(one, 0).end),
  sameEndBelow: (one) => run(one, 1, ({ end }) => end === lookAt(one, 0).end),
  sameOpeningAbove: (one) => run(one, -1, ({ opening }) => opening === lookAt(one, 0).opening),
  sameOpeningBelow: (one) => run(one, 1, ({ opening }) => opening === lookAt(one, 0).opening),
  toNumberBefore: (one) => toNumber(one, -1),
  toNumberAfter: (one) => toNumber(one, 1),
  toColonAbove: (one) => toColonAbove(one),
  place: ({ place }) => place,
  placeLeft: ({ place, body }) => body.lines.length - place,
  kept: ({ body }) => body.lines.length,
  blankShare: ({ body }) => body.blank,
  shortShare: ({ body }) => body.short,
  numberedShare: ({ body }) => body.numbered,
  ...around('words', [-3, -2, -1, 1, 2, 3]),
  ...around('blanks', [-3, -2, -1, 1, 2, 3]),
  ...around('end', [-2, -1, 1, 2]),
  ...around('opening', [-1, 1]),
};

/** Asks which lines of a body are headings, and which are items of lists. */
export const KIND_RANKERS = {
  heading: { name: 'heading', questions },
  'list-item': { name: 'list-item', questions },
} as const;

/** What the lines of the body look like at these distances. */
function around(
  what: 'words' | 'blanks' | 'end' | 'opening',
  steps: readonly number[],
): Record<string, (one: KeptLine) => number> {
  return Object.fromEntries(steps.map((step) => [what + step, (one) => lookAt(one, step)[what]]));
}

function lookAt({ place, body }: KeptLine, step: number): Look {
  return body.looks[place + step] ?? NOTHING;
}

function perWord(counts: ArrayLike<number>, index: number, { scan }: Body): number {
  return counts[index]! / Math.max(1, scan.words[index]!);
}

/** How many lines stand between it and the next one of the body that are none of it. */
function dropped({ line, place, body }: KeptLine, step: number): number {
  const next = body.lines[place + step];
  return next ? Math.abs(next.index - line.index) - 1 : FAR;
}

/** How many lines of the body in a row hold, from the next one on. */
function run({ place, body }: KeptLine, step: number, holds: (look: Look) => boolean): number {
  for (let count = 0; count < FAR; count += 1) {
    const look = body.looks[place + step * (count + 1)];
    if (!look || !holds(look)) return count;
  }
  return FAR;
}

/** How many lines of the body follow each other without a blank line. */
function tight(one: KeptLine, step: number): number {
  if (step > 0) return run(one, 1, ({ blanks }) => blanks === 0);
  return lookAt(one, 0).blanks > 0 ? 0 : 1 + run(one, -1, ({ blanks }) => blanks === 0);
}

/** How far the line is that has the number before its own, or after it; 0 when none is near. */
function toNumber(one: KeptLine, step: number): number {
  const { number } = lookAt(one, 0);
  if (number === 0) return 0;
  for (let far = 1; far <= FAR; far += 1) {
    if (lookAt(one, step * far).number === number + step) return far;
  }
  return 0;
}

/** How far above the nearest line is that leads on with a colon; 0 when none does. */
function toColonAbove(one: KeptLine): number {
  for (let far = 1; far <= FAR; far += 1) {
    if (lookAt(one, -far).leadsOn) return far;
  }
  return 0;
}
