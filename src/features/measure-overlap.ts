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
  const content = findContent(scan);
  const [first, last] = prose.cores[1]!;
  const isInCore = (line: number) => line >= first && line < last && prose.words[line]! > 0;
  const isInHead = (line: number) =>
    line < first && line >= first - HEAD_LINES && isTitleLike(scan, line);
  return {
    above: nearShares(content, prose, 1),
    below: nearShares(content, prose, -1),
    core: sharesWith(content, isInCore),
    head: sharesWith(content, isInHead),
  };
}

function isTitleLike(scan: Scan, line: number): boolean {
  return scan.words[line]! >= 4 && scan.words[line]! <= 25;
}

/** The words that count here, by their numbers, one line after another. */
interface Content {
  readonly ids: Int32Array;
  /** Where the words of a line begin in `ids`; one cell more than lines. */
  readonly from: Int32Array;
  /** How many different words the page has. */
  readonly different: number;
}

function findContent({ count, ids, lengths, wordFrom, different }: Scan): Content {
  const content = new Int32Array(ids.length);
  const from = new Int32Array(count + 1);
  let used = 0;
  for (let line = 0; line < count; line += 1) {
    for (let at = wordFrom[line]!; at < wordFrom[line + 1]!; at += 1) {
      if (lengths[at]! >= CONTENT_LENGTH) content[used++] = ids[at]!;
    }
    from[line + 1] = used;
  }
  return { ids: content, from, different: different.length };
}

/** Shares with all lines that hold; a line that holds needs each word once more than it has. */
function sharesWith(content: Content, holds: (line: number) => boolean): Float32Array {
  const { ids, from, different } = content;
  const count = from.length - 1;
  const uses = new Int32Array(different);
  for (let line = 0; line < count; line += 1) {
    if (!holds(line)) continue;
    for (let at = from[line]!; at < from[line + 1]!; at += 1) uses[ids[at]!]! += 1;
  }
  const shares = new Float32Array(count);
  for (let line = 0; line < count; line += 1) {
    shares[line] = shareAbove(content, line, uses, holds(line) ? 1 : 0);
  }
  return shares;
}

/** Share of the line's content words whose value is above `limit`; -1 when it has none. */
function shareAbove({ ids, from }: Content, line: number, values: Int32Array, limit: number) {
  const first = from[line]!;
  const end = from[line + 1]!;
  let shared = 0;
  for (let at = first; at < end; at += 1) {
    if (values[ids[at]!]! > limit) shared += 1;
  }
  return first === end ? -1 : shared / (end - first);
}

/** Shares with the ten lines of prose before, in the direction of `step`. */
function nearShares(content: Content, { words }: Prose, step: 1 | -1): Float32Array {
  const { ids, from, different } = content;
  const count = from.length - 1;
  const shares = new Float32Array(count);
  const seen = new Int32Array(different).fill(-NEAR);
  let proseLines = 0;
  for (let turn = 0; turn < count; turn += 1) {
    const line = step > 0 ? turn : count - 1 - turn;
    shares[line] = shareAbove(content, line, seen, Math.max(-1, proseLines - NEAR - 1));
    if (words[line] === 0) continue;
    for (let at = from[line]!; at < from[line + 1]!; at += 1) seen[ids[at]!] = proseLines;
    proseLines += 1;
  }
  return shares;
}
