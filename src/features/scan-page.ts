import { countRepeats, type Repeats } from './count-repeats.js';
import { type Blocks, findBlocks, GAPS } from './find-blocks.js';
import { findRuns, type Runs } from './find-runs.js';
import { type Cues, measureCues } from './measure-cues.js';
import { type Echoes, measureEchoes } from './measure-echoes.js';
import { measureOverlap, type Overlap } from './measure-overlap.js';
import type { MeasuredLine, MeasuredPage } from './measure-page.js';
import { measureProse, type Prose } from './measure-prose.js';
import type { Scan } from './scan-lines.js';
import { scoreWords, type Vocabulary, type WordScores } from './score-words.js';

/** A page scanned once, and what follows from that for the page as a whole. */
export interface ScannedPage {
  readonly lines: readonly MeasuredLine[];
  readonly scan: Scan;
  readonly prose: Prose;
  readonly runs: Runs;
  readonly repeats: Repeats;
  readonly overlap: Overlap;
  readonly wordScores: WordScores;
  /** For each of the gaps of the family `blocks`. */
  readonly blocks: readonly Blocks[];
  readonly echoes: Echoes;
  readonly cues: Cues;
}

/** What the model asks of a page; every step is linear in its words. */
export function scanPage({ lines, scan }: MeasuredPage, vocabulary: Vocabulary): ScannedPage {
  const wordScores = scoreWords(scan, vocabulary);
  const prose = measureProse(scan);
  const repeats = countRepeats(scan);
  return {
    lines,
    scan,
    prose,
    runs: findRuns(scan),
    repeats,
    overlap: measureOverlap(scan, prose),
    wordScores,
    blocks: GAPS.map((gap) => findBlocks(prose, gap)),
    echoes: measureEchoes(scan, repeats, wordScores),
    cues: measureCues(lines),
  };
}
