import type { Prose } from './measure-prose.js';
import type { Scan } from './scan-lines.js';

/** Which share of a line's words of four letters or more stands elsewhere; a cell a line. */
export interface Overlap {
  /** In the last ten lines of prose above, the next ten below. */
  readonly above: Float32Array;
  readonly below: Float32Array;
  /** Anywhere in the prose of the densest run, the line itself left out. */
  readonly core: Float32Array;
  /** In the short lines directly above the densest run, where the title stands. */
  readonly head: Float32Array;
}

const NEAR = 10;
const HEAD_LINES = 25;
/** Shorter words are mostly function words; Latin scripts are meant, for others it matters little. */
const CONTENT_LENGTH = 4;

export function measureOverlap(scan: Scan, prose: Prose): Overlap {
  const [first, last] = prose.cores[1]!;
  const isInCore = (line: number) => line >= first && line < last && prose.words[line]! > 0;
  const isInHead = (line: number) =>
    line < first && line >= first - HEAD_LINES && isTitleLike(scan, line);
  return {
    above: nearShares(scan, prose, 1),
    below: nearShares(scan, prose, -1),
    core: sharesWith(scan, isInCore),
    head: sharesWith(scan, isInHead),
  };
}

function isTitleLike(scan: Scan, line: number): boolean {
  return scan.words[line]! >= 4 && scan.words[line]! <= 25;
}

/** Shares with all lines that hold; a line that holds needs each word once more than it has. */
function sharesWith(scan: Scan, holds: (line: number) => boolean): Float32Array {
  const { count, wordFrom, ids } = scan;
  const uses = new Int32Array(scan.different.length);
  for (let line = 0; line < count; line += 1) {
    if (!holds(line)) continue;
    for (let at = wordFrom[line]!; at < wordFrom[line + 1]!; at += 1) uses[ids[at]!]! += 1;
  }
  const shares = new Float32Array(count);
  for (let line = 0; line < count; line += 1) {
    shares[line] = shareAbove(scan, line, uses, holds(line) ? 1 : 0);
  }
  return shares;
}

/** Share of the line's content words whose value is above `limit`; -1 when it has none. */
function shareAbove(scan: Scan, line: number, values: Int32Array, limit: number): number {
  let all = 0;
  let shared = 0;
  for (let at = scan.wordFrom[line]!; at < scan.wordFrom[line + 1]!; at += 1) {
    if (scan.lengths[at]! < CONTENT_LENGTH) continue;
    all += 1;
    if (values[scan.ids[at]!]! > limit) shared += 1;
  }
  return all === 0 ? -1 : shared / all;
}

/** Shares with the ten lines of prose before, in the direction of `step`. */
function nearShares(scan: Scan, { words }: Prose, step: 1 | -1): Float32Array {
  const { count, wordFrom, ids } = scan;
  const shares = new Float32Array(count);
  const seen = new Int32Array(scan.different.length).fill(-NEAR);
  let proseLines = 0;
  for (let turn = 0; turn < count; turn += 1) {
    const line = step > 0 ? turn : count - 1 - turn;
    shares[line] = shareAbove(scan, line, seen, Math.max(-1, proseLines - NEAR - 1));
    if (words[line] === 0) continue;
    for (let at = wordFrom[line]!; at < wordFrom[line + 1]!; at += 1) seen[ids[at]!] = proseLines;
    proseLines += 1;
  }
  return shares;
}
