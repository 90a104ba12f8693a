import { alignShares } from './align-gold.js';
import { type BlockTruth, blockTruth } from './block-truth.js';
import { htmlLines } from './html-lines.js';
import { iconTruth } from './icon-truth.js';
import { type LineTruth, lineTruth } from './line-truth.js';
import type { Sample } from './read-corpus.js';
import { type Row, type Style, textIn } from './row.js';
import { wordsOf } from './words-of.js';

/** What is known of one flattened page, worked out once for all extractors. */
export interface Truth {
  readonly row: Row;
  readonly html: string;
  readonly style: Style;
  /** The flattened text, its lines, and the lines' words. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly lineWords: readonly (readonly string[])[];
  /** For each line, whether half of its words stand in the gold body. */
  readonly isGold: readonly boolean[];
  readonly goldWords: readonly string[];
  readonly icons: readonly string[];
  readonly kinds: LineTruth;
  readonly blocks: BlockTruth;
}

/** Works out what is known of a page in each of the styles. */
export function findTruths({ row, html }: Sample, styles: readonly Style[]): Truth[] {
  const goldWords = wordsOf(row.body ?? '', row.lang);
  const pageLines = htmlLines(html);
  const shared = {
    row,
    html,
    goldWords,
    icons: iconTruth(html),
    kinds: lineTruth(pageLines, row),
    blocks: blockTruth(pageLines),
  };
  return styles.map((style) => {
    const text = textIn(row, style);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const lineWords = lines.map((line) => wordsOf(line, row.lang));
    const isGold = alignShares(lineWords, goldWords).map((share) => share >= 0.5);
    return { ...shared, style, text, lines, lineWords, isGold };
  });
}
