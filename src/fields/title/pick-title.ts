import type { MeasuredLine, MeasuredPage } from '../../features/measure-page.js';
import type { Anatomy } from '../read-anatomy.js';
import { splitTitle } from './drop-site.js';
import { measureTitle, type TitleFeatures } from './measure-title.js';

/** The chosen title: the line it stands on and its words without the site's name. */
export interface Title {
  readonly index: number;
  readonly text: string;
  readonly score: number;
}

const MOST_WORDS = 40;
/** What other pages of the site hold as well is a column's name at best. */
const ON_SITE = 2;

/** The line that is most like a headline; null when no line is. */
export function pickTitle({ siteLines }: MeasuredPage, anatomy: Anatomy): Title | null {
  const candidates = anatomy.lines
    .slice(0, anatomy.bodyEnd)
    .filter((line) => mayBeTitle(line, anatomy))
    .map((line) => ({
      line,
      score: score(measureTitle(line, anatomy)) - (siteLines?.has(line.index) ? ON_SITE : 0),
    }));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (one, other) => (one && one.score >= other.score ? one : other),
    null,
  );
  if (!best || best.score < 0) return null;
  return { index: best.line.index, text: withoutSite(best.line), score: best.score };
}

function mayBeTitle(line: MeasuredLine, { bodyStart }: Anatomy): boolean {
  const { wordCount, index, endsSentence } = line;
  if (wordCount <= 1 || wordCount > MOST_WORDS) return false;
  return index < bodyStart || (index <= bodyStart + 8 && !endsSentence);
}

function score(features: TitleFeatures): number {
  return (
    2 * features.bodyShare +
    2 * Math.min(features.repeats - 1, 1) +
    1.5 * Math.min(features.wordCount / 7, 1) -
    0.6 * Math.log1p(features.distance) -
    (features.endsSentence ? 1.2 : 0) -
    (features.isAfterStart ? 1.5 : 0) -
    3 * features.labelShare -
    (features.wordCount > 22 ? 1.5 : 0) +
    (features.isAlone ? 0.7 : 0) +
    (features.hasDate ? -1.5 : 0) +
    (features.dateBelow ? 0.8 : 0)
  );
}

function withoutSite(line: MeasuredLine): string {
  return splitTitle(line.text)[0]?.text ?? line.text;
}
