import { BULLET } from '../core/bullet.js';
import type { Label } from '../core/label.js';
import type { Hints } from '../core/line.js';
import { classWords, lineage, type PageElement } from '../core/page-element.js';
import type { Role } from '../core/role.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { isProse } from './is-prose.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';
import type { SurveyedPage } from './survey-page.js';

/**
 * Gives every line that a judge only kept (`body`) or dropped (`other`) the finer role that its
 * markup or its place tells. Whether a line is kept is changed for captions alone: they are no
 * part of the body, which is what the judge was asked for, and part of the article.
 */
export function nameRoles(page: SurveyedPage, labels: readonly Label[]): Label[] {
  const isBody = labels.map(({ role }) => role === 'body');
  const regions = readRegions(page, labels, isBody);
  const first = isBody.indexOf(true) - HEAD_LINES;
  const last = isBody.lastIndexOf(true);
  return labels.map((label, index) => {
    if (label.role === 'body') return { ...label, role: keptRole(page.lines, index, isBody) };
    if (label.role !== 'other') return label;
    const isInArticle = index >= first && index <= last;
    return isInArticle && isFigureCaption(page.lines[index]!)
      ? CAPTION
      : { ...label, role: regions[index]! };
  });
}

/** The first picture of an article stands up to so many lines above its first paragraph. */
const HEAD_LINES = 8;
const CAPTION: Label = {
  role: 'caption',
  reason: { by: 'rule', code: SHAPE_VERDICTS.FIGURE.code },
};

/** Teasers are figures as well, but their captions are links. */
function isFigureCaption({ hints, wordCount }: MeasuredLine): boolean {
  if (!hints || hints.hidden || hints.linkDensity > 0.5 || wordCount < 2) return false;
  return markedRole(hints) === 'caption';
}

const NUMBERED = /^\(?(?:\d{1,3}|[a-z])[.)]\s/u;
/** Words of somebody else's and nothing beside them: no `she said` that makes them part of the story. */
const QUOTED = /^["“„«「『][^"“”„«»「」『』]*["”“»」』]$/u;
const LEADS_ON = /[,;:]$/u;
const QUESTION = /^[^.!?…]*[?？؟]$/u;
/** Headings and items of lists are shorter, in words. */
const LABEL_WORDS = 14;

function keptRole(lines: readonly MeasuredLine[], index: number, isBody: readonly boolean[]): Role {
  const line = lines[index]!;
  const marked = line.hints && (markedRole(line.hints) ?? plainRole(line, line.hints));
  if (marked) return marked;
  if (BULLET.test(line.text)) return 'list-item';
  if (isProse(line) && QUOTED.test(line.text)) return 'quote';
  const opensProse = isBody[index + 1] === true && isProse(lines[index + 1]!);
  if (isShort(line) || (opensProse && isQuestion(line)))
    return opensProse ? 'heading' : shortRole(lines, index, isBody);
  return NUMBERED.test(line.text) && !opensProse ? 'list-item' : 'body';
}

/** Elements further out than this say little of a line, and a hostile page nests without end. */
const NEAREST = 8;

/** What the innermost telling element says; nothing for plain paragraphs. */
function markedRole({ element, block }: Hints): Role | null {
  if (isNamedCaption(element) || isNamedCaption(block)) return 'caption';
  let seen = 0;
  for (const { name } of lineage(block)) {
    const role = MARKED_ROLES.get(name);
    if (role) return role;
    seen += 1;
    if (seen > NEAREST) return null;
  }
  return null;
}

/** Pictures without a `figure` around them: `<p class="wp-caption-text">`. */
function isNamedCaption(element: PageElement): boolean {
  return classWords(element).includes('caption');
}

/** A paragraph is what it looks like: only type as heavy as a heading's makes it one. */
function plainRole({ text, wordCount }: MeasuredLine, { block, boldDensity }: Hints): Role | null {
  if (CELLS.has(block.name)) return wordCount <= LABEL_WORDS ? 'list-item' : null;
  const isPlain = block.name === 'p' && boldDensity < 0.9;
  return isPlain && !BULLET.test(text) ? 'body' : null;
}

const CELLS = new Set(['td', 'th', 'dt', 'dd']);

const MARKED_ROLES: ReadonlyMap<string, Role> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
]);

/** Short lines in a row are a list; one alone, with prose around it, is a heading. */
function shortRole(
  lines: readonly MeasuredLine[],
  index: number,
  isBody: readonly boolean[],
): Role {
  const isItem = (at: number) => isBody[at] === true && isShort(lines[at]!);
  const inRow = isItem(index - 1) || (isItem(index + 1) && isItem(index + 2));
  if (inRow) return isItem(index - 1) ? 'list-item' : 'heading';
  return isBody[index + 1] === true ? 'heading' : 'body';
}

/** As a heading it asks what the prose below answers. */
function isQuestion({ text, wordCount }: MeasuredLine): boolean {
  return wordCount <= LABEL_WORDS && QUESTION.test(text);
}

function isShort({ text, wordCount, endsSentence }: MeasuredLine): boolean {
  return wordCount <= LABEL_WORDS && !endsSentence && !LEADS_ON.test(text);
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
    if (role === 'comments' || role === 'related') region = role;
    if (isBody[index] && index < last) region = 'promo';
    return isTooLong(line, region) ? 'other' : region;
  });
}

/** Running text is neither a menu nor the headline of another story. */
function isTooLong(line: MeasuredLine, region: Role): boolean {
  return region !== 'comments' && isProse(line);
}
