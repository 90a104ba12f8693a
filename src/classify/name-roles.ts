import type { Label } from '../core/label.js';
import { lineage, type PageElement } from '../core/page-element.js';
import type { Role } from '../core/role.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { isProse } from './is-prose.js';
import type { SurveyedPage } from './survey-page.js';

/**
 * Gives every line that a judge only kept (`body`) or dropped (`other`) the finer role that its
 * markup or its place tells. Whether a line is kept is never changed here.
 */
export function nameRoles(page: SurveyedPage, labels: readonly Label[]): Label[] {
  const isBody = labels.map(({ role }) => role === 'body');
  const regions = readRegions(page, labels, isBody);
  return labels.map((label, index) => {
    if (label.role === 'body') return { ...label, role: keptRole(page.lines, index, isBody) };
    return label.role === 'other' ? { ...label, role: regions[index]! } : label;
  });
}

const BULLET = /^[-–•·*▪●◦‣■□○]\s/u;
const NUMBERED = /^\(?(?:\d{1,3}|[a-z])[.)]\s/u;
/** Words of somebody else's and nothing beside them: no `she said` that makes them part of the story. */
const QUOTED = /^["“„«「『][^"“”„«»「」『』]*["”“»」』]$/u;
const LEADS_ON = /[,;:]$/u;
const QUESTION = /^[^.!?…]*[?？؟]$/u;
/** Headings and items of lists are shorter, in words. */
const LABEL_WORDS = 14;

function keptRole(lines: readonly MeasuredLine[], index: number, isBody: readonly boolean[]): Role {
  const line = lines[index]!;
  const marked = line.hints && markedRole(line.hints.block);
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
function markedRole(block: PageElement): Role | null {
  let seen = 0;
  for (const { name } of lineage(block)) {
    const role = MARKED_ROLES.get(name);
    if (role) return role;
    seen += 1;
    if (seen > NEAREST) return null;
  }
  return null;
}

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
