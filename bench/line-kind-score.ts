import type { LineKind, LineTruth } from './line-truth.js';
import type { Outcome, Scores } from './outcome.js';
import { keyOf } from './words-of.js';

/** Where an outcome put a line. */
export type Place = 'body' | 'captions' | 'removed';

/** Places of lines by kind: `heading>removed` is how many headings were removed. */
export type Confusion = Record<`${LineKind}>${Place}`, number>;

/** Counts where the lines of known kind went; only lines of the flattened text are asked for. */
export function placeLines(
  truth: LineTruth,
  lines: readonly string[],
  { body, captions }: Outcome,
): Confusion {
  const present = new Set(lines.map(keyOf));
  const inBody = new Set(body.split('\n').map(keyOf));
  const inCaptions = new Set(captions.flatMap((caption) => caption.split('\n')).map(keyOf));
  const confusion = emptyConfusion();
  for (const [key, kind] of truth) {
    if (!present.has(key)) continue;
    const place = inBody.has(key) ? 'body' : inCaptions.has(key) ? 'captions' : 'removed';
    confusion[`${kind}>${place}`] += 1;
  }
  return confusion;
}

/** The shares that a count of places gives. */
export function lineKindScore(counts: Confusion): Scores {
  const share = (kind: LineKind, part: (inBody: number, all: number) => number) => {
    const inBody = counts[`${kind}>body`];
    const all = inBody + counts[`${kind}>captions`] + counts[`${kind}>removed`];
    return all === 0 ? undefined : part(inBody, all);
  };
  const shares = {
    headingsKept: share('heading', (inBody, all) => inBody / all),
    promosRemoved: share('promo', (inBody, all) => 1 - inBody / all),
    captionsApart: share('caption', (inBody, all) => 1 - inBody / all),
  };
  return Object.fromEntries(
    Object.entries(shares).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}

export function emptyConfusion(): Confusion {
  const kinds = ['heading', 'promo', 'caption'] as const;
  const places = ['body', 'captions', 'removed'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => places.map((place) => [`${kind}>${place}`, 0])),
  ) as Confusion;
}
