import { type Label, labelBy } from '../core/label.js';
import { outermostFinder, type PageElement } from '../core/page-element.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { isBeside } from './is-beside.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

/** Lines from one on, before another. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const ITEM = labelBy('body', SHAPE_VERDICTS.LIST);

/**
 * A list between two lines of the body is a part of it as a whole: where the model keeps some of
 * its items, it keeps the others too.
 */
export function keepWholeLists(lines: readonly MeasuredLine[], labels: readonly Label[]): Label[] {
  const isKept = (index: number) => labels[index]?.role === 'body';
  const whole = [...labels];
  for (const { from, to } of findLists(lines)) {
    if (!isKept(from - 1) || !isKept(to)) continue;
    const own = labels.slice(from, to);
    if (!own.some(({ role }) => role === 'body')) continue;
    own.forEach(({ role }, place) => {
      if (role === 'other') whole[from + place] = ITEM;
    });
  }
  return whole;
}

function findLists(lines: readonly MeasuredLine[]): Run[] {
  const lists: Run[] = [];
  const listAround = outermostFinder(isList);
  const around = lines.map(({ hints }) => (hints ? listAround(hints.block) : null));
  for (let from = 1; from < lines.length; ) {
    const to = lines[from]!.hints ? endOfElement(around, from) : endOfLeadIn(lines, from);
    const list = around[from];
    if (to > from && (!list || isPart(lines, list, { from, to }))) lists.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return lists;
}

/** Links fill menus and lists of other stories. */
const MOST_LINKS = 0.7;

/** The end of the lines of one list of HTML; the same place where there is none. */
function endOfElement(around: readonly (PageElement | null)[], from: number): number {
  const list = around[from];
  let to = from;
  while (list && to < around.length && around[to] === list) to += 1;
  return to;
}

/** Whether a list is a sibling of what stands around it, and no menu. */
function isPart(lines: readonly MeasuredLine[], list: PageElement, { from, to }: Run): boolean {
  if (!isBeside(lines[from - 1]!, list) || !lines[to] || !isBeside(lines[to]!, list)) return false;
  const own = lines.slice(from, to);
  const links = own.reduce((sum, { hints }) => sum + (hints?.linkDensity ?? 0), 0);
  return links / own.length <= MOST_LINKS;
}

function isList({ name }: PageElement): boolean {
  return name === 'ol' || name === 'ul';
}

/** Longer runs are whole pages without blank lines. */
const MOST_ITEMS = 200;

/**
 * The end of the lines in text that touch each other below one that leads on with a colon; the
 * same place where none does, or where nothing says where they end.
 */
function endOfLeadIn(lines: readonly MeasuredLine[], from: number): number {
  if (!/[:：]$/u.test(lines[from - 1]!.text)) return from;
  let to = from + 1;
  while (to < lines.length && to - from < MOST_ITEMS && touches(lines[to]!)) to += 1;
  const isEnded = lines[to] !== undefined && lines[to]!.blanksBefore > 0;
  return isEnded && to - from > 1 ? to : from;
}

function touches({ blanksBefore, glued }: MeasuredLine): boolean {
  return blanksBefore === 0 && !glued;
}
