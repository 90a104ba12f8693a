import type { HtmlLine } from './html-lines.js';
import type { Row } from './row.js';
import { undisputed } from './undisputed.js';
import { keyOf } from './words-of.js';

/** What a line was before the page was flattened. */
export const LINE_KINDS = ['heading', 'promo', 'caption'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Kinds of lines by their words; only lines whose kind the HTML settles. */
export type LineTruth = ReadonlyMap<string, LineKind>;

const RELATED =
  /related|read-?(more|also|next)|also-?read|more-?(on|from)|recirc|recommend|teaser|promo|see-?also/u;

/**
 * Headings: h2 to h6 that are a line of the gold body. Promos: inside the region of the article,
 * paragraphs that are one link and the lines of related boxes, not in the gold. Captions: lines
 * of `figcaption`, not in the gold. Words that stand for two kinds are left out.
 */
export function lineTruth(htmlLines: readonly HtmlLine[], row: Row): LineTruth {
  const gold = row.body ?? '';
  const goldLines = new Set(gold.split('\n').map(keyOf));
  const goldWords = ` ${keyOf(gold)} `;
  const inGold = (key: string) => goldWords.includes(` ${key} `);
  const title = keyOf(row.title ?? '');
  const lines = htmlLines.map((line) => ({ line, key: keyOf(line.text) }));
  const [first, last] = regionOf(lines.map(({ key }) => isLong(key) && inGold(key)));
  return undisputed(
    lines.flatMap(({ line, key }, index) => {
      if (key === '' || key === title) return [];
      const kind = kindOf(line, key, index > first && index < last);
      const fits = kind === 'heading' ? goldLines.has(key) : !inGold(key);
      return kind && fits ? [[key, kind] as const] : [];
    }),
  );
}

function kindOf(line: HtmlLine, key: string, inRegion: boolean): LineKind | null {
  const names = line.elements.map(({ name }) => name);
  if (names.includes('figcaption')) return 'caption';
  if (!inRegion || wordCount(key) < 3) return isHeading(names) ? 'heading' : null;
  const isRelated = line.elements.slice(0, 6).some(({ words }) => RELATED.test(words));
  const isLoneLink = line.isLink && blockOf(names) === 'p';
  if (isRelated || isLoneLink) return 'promo';
  return isHeading(names) ? 'heading' : null;
}

function isHeading(names: readonly string[]): boolean {
  return names.slice(0, 3).some((name) => /^h[2-6]$/u.test(name));
}

function blockOf(names: readonly string[]): string | undefined {
  return names.find((name) => /^(p|div|li|td|section|article|aside|h[1-6])$/u.test(name));
}

function isLong(key: string): boolean {
  return wordCount(key) >= 12;
}

function wordCount(key: string): number {
  return key === '' ? 0 : key.split(' ').length;
}

/** Index of the first and the last that hold; an empty region when none does. */
function regionOf(holds: readonly boolean[]): [number, number] {
  const first = holds.indexOf(true);
  return first < 0 ? [0, 0] : [first, holds.lastIndexOf(true)];
}
