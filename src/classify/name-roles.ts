import { type Label, labelBy } from '../core/label.js';
import type { Role } from '../core/role.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { isProse } from './is-prose.js';
import { nameKinds } from './kinds/name-kinds.js';
import { markedRole } from './kinds/read-markup.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';
import type { SurveyedPage } from './survey-page.js';

/**
 * Gives every line that a judge only kept (`body`) or dropped (`other`) the finer role that its
 * markup or its place tells. Whether a line is kept is changed for captions alone: they are no
 * part of the body, which is what the judge was asked for, and part of the article.
 */
export function nameRoles(
  page: SurveyedPage,
  labels: readonly Label[],
  weights: string | undefined,
): Label[] {
  const isBody = labels.map(({ role }) => role === 'body');
  const kinds = nameKinds(page, isBody, weights);
  const isSlideshow = hasTextInCaptions(page, kinds);
  const regions = readRegions(page, labels, isBody);
  const first = isBody.indexOf(true) - HEAD_LINES;
  const last = isBody.lastIndexOf(true);
  return labels.map((label, index) => {
    const kind = kinds.get(index);
    if (kind) return { ...label, role: kind === 'caption' && isSlideshow ? 'body' : kind };
    if (label.role !== 'other') return label;
    const isInArticle = index >= first && index <= last;
    return isInArticle && isFigureCaption(page.lines[index]!)
      ? CAPTION
      : { ...label, role: regions[index]! };
  });
}

/** Whether most of what is kept stands below pictures: that is the text then, picture by picture. */
function hasTextInCaptions({ lines }: SurveyedPage, kinds: ReadonlyMap<number, Role>): boolean {
  let captions = 0;
  let others = 0;
  for (const [index, kind] of kinds) {
    if (kind === 'caption') captions += lines[index]!.wordCount;
    else others += lines[index]!.wordCount;
  }
  return captions > others;
}

/** The first picture of an article stands up to so many lines above its first paragraph. */
const HEAD_LINES = 8;
const CAPTION = labelBy('caption', SHAPE_VERDICTS.FIGURE);

/** Teasers are figures as well, but their captions are links. */
function isFigureCaption({ hints, wordCount }: MeasuredLine): boolean {
  if (!hints || hints.hidden || hints.linkDensity > 0.5 || wordCount < 2) return false;
  return markedRole(hints) === 'caption';
}

/** The role that a dropped line takes from where it stands. */
function readRegions(
  page: SurveyedPage,
  labels: readonly Label[],
  isBody: readonly boolean[],
): Role[] {
  const first = isBody.indexOf(true);
  const last = isBody.lastIndexOf(true);
  let region: Role = 'navigation';
  return page.lines.map((line, index) => {
    if (index === first) region = 'promo';
    if (index === last + 1 && last >= 0) region = 'other';
    const { role } = labels[index]!;
    // A count of comments above the article opens nothing.
    if (role === 'related' || (role === 'comments' && index > last)) region = role;
    if (isBody[index] && index < last) region = 'promo';
    return isTooLong(line, region) ? 'other' : region;
  });
}

/** Running text is neither a menu nor the headline of another story. */
function isTooLong(line: MeasuredLine, region: Role): boolean {
  return region !== 'comments' && isProse(line);
}
