import { alignGold } from './align-gold.js';
import { iconTruth } from './icon-truth.js';
import { lineTruth } from './line-truth.js';
import type { Sample } from './read-corpus.js';
import type { Style } from './row.js';
import type { Truth } from './score-document.js';
import { wordsOf } from './words-of.js';

/** Works out what is known of a page in each of the styles. */
export function findTruths({ row, html }: Sample, styles: readonly Style[]): Truth[] {
  const shared = {
    row,
    goldWords: wordsOf(row.body ?? '', row.lang),
    icons: iconTruth(html),
    kinds: lineTruth(html, row),
  };
  return styles.map((style) => {
    const text = row.text[style];
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return { ...shared, text, lines, isGold: alignGold(lines, row.body ?? '', row.lang) };
  });
}
