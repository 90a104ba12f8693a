import type { MeasuredLine } from './measure-page.js';
import type { PhraseFamily } from './phrase-family.js';
import { lastWhere, nextWhere } from './places.js';

/** Families of phrases that say the same to the model. */
export const CUES = {
  pointer: ['pointer'],
  related: ['related'],
  comments: ['comments', 'reply'],
  calls: ['share', 'follow', 'newsletter', 'appeal'],
  legal: ['consent', 'legal', 'advert', 'correction'],
  navigation: ['navigation', 'section'],
  media: ['media'],
  credit: ['credit', 'agency'],
  author: ['byline', 'job', 'bio'],
  date: ['published', 'updated'],
  tags: ['tags'],
} as const satisfies Record<string, readonly PhraseFamily[]>;

export const CUE_NAMES = Object.keys(CUES) as (keyof typeof CUES)[];

/** Cues after which the article is over, or is not yet back. */
export const REGION_CUES = ['related', 'comments', 'calls', 'author', 'tags'] as const;

/** What the phrases of the lexicon say of the lines. */
export interface Cues {
  /** For each cue the share of each line's words that its phrases cover, a cell a line. */
  readonly covered: readonly Float32Array[];
  /** For each region cue the nearest line above, and below, of which it covers half. */
  readonly last: readonly Int32Array[];
  readonly next: readonly Int32Array[];
}

const CUE_OF = new Map<string, number>(
  CUE_NAMES.flatMap((name, cue) => CUES[name].map((family): [string, number] => [family, cue])),
);

export function measureCues(lines: readonly MeasuredLine[]): Cues {
  const covered = CUE_NAMES.map(() => new Float32Array(lines.length));
  lines.forEach(({ phrases, size }, line) => {
    for (const { family, from, to } of phrases) {
      const cue = covered[CUE_OF.get(family) ?? -1];
      if (cue) cue[line] = Math.min(1, cue[line]! + (to - from) / size);
    }
  });
  const regions = REGION_CUES.map((name) => {
    const cue = covered[CUE_NAMES.indexOf(name)]!;
    return (line: number) => cue[line]! >= 0.5;
  });
  return {
    covered,
    last: regions.map((holds) => lastWhere(lines.length, holds)),
    next: regions.map((holds) => nextWhere(lines.length, holds)),
  };
}
