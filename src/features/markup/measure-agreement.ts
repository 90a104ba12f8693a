import type { MetadataCandidate } from '../../core/page.js';
import { hashPair } from '../hash-word.js';
import { type Scan, scanLines } from '../scan-lines.js';

/** Which share of a line's word pairs stands in what the page says of itself; a cell a line. */
export interface Agreement {
  /** Whether linked data gives a body. */
  readonly hasBody: boolean;
  /** In that body; -1 where there is none. */
  readonly body: Float32Array;
  /** In the description, in the title. */
  readonly description: Float32Array;
  readonly title: Float32Array;
}

/** Bodies shorter than this are teasers. */
const LEAST_BODY = 400;

export function measureAgreement(scan: Scan, metadata: readonly MetadataCandidate[]): Agreement {
  const valuesOf = (wanted: MetadataCandidate['field'], least: number) =>
    metadata.flatMap(({ field, value }) =>
      field === wanted && value.length >= least ? [value] : [],
    );
  const bodies = valuesOf('body', LEAST_BODY).slice(0, 1);
  return {
    hasBody: bodies.length > 0,
    body: sharesIn(scan, bodies),
    description: sharesIn(scan, valuesOf('description', 1).slice(0, 3)),
    title: sharesIn(scan, valuesOf('title', 1).slice(0, 3)),
  };
}

function sharesIn(scan: Scan, texts: readonly string[]): Float32Array {
  const shares = new Float32Array(scan.count).fill(-1);
  if (texts.length === 0) return shares;
  const pairs = pairsOf(texts);
  for (let line = 0; line < scan.count; line += 1) {
    const from = scan.wordFrom[line]!;
    const to = scan.wordFrom[line + 1]!;
    let shared = 0;
    for (let at = from + 1; at < to; at += 1) {
      if (pairs.has(hashPair(scan.hashes[at - 1]!, scan.hashes[at]!))) shared += 1;
    }
    shares[line] = to - from < 2 ? -1 : shared / (to - from - 1);
  }
  return shares;
}

function pairsOf(texts: readonly string[]): Set<number> {
  const { hashes } = scanLines(texts.map((text) => ({ text })));
  const pairs = new Set<number>();
  for (let at = 1; at < hashes.length; at += 1) pairs.add(hashPair(hashes[at - 1]!, hashes[at]!));
  return pairs;
}
