import { type Label, labelBy } from '../core/label.js';
import { headingLevel } from '../core/page-element.js';
import type { Role } from '../core/role.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { lastWhere } from '../features/places.js';
import { isBeside } from './is-beside.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

const HEAD = labelBy('body', SHAPE_VERDICTS.HEAD);
/** Roles of headings that say the same as others, or little: `What we like`. */
const MEAGRE: ReadonlySet<Role> = new Set(['other', 'duplicate']);
/** Headings of other stories are links. */
const MOST_LINKS = 0.5;

/**
 * A heading of a page's markup stays with what it stands above: where the line below it, in the
 * same element, is kept, it is kept as well. One that is a link is where the line above is kept
 * too; one that a rule takes for a label (`Background`, `See also`), where the text above is.
 */
export function keepSectionHeads(
  lines: readonly MeasuredLine[],
  labels: readonly Label[],
): Label[] {
  const whole = [...labels];
  const isKept = (index: number) => whole[index]?.role === 'body';
  const textAbove = lastWhere(lines.length, (index) => levelOf(lines[index]!) === 0);
  // From below: a heading may stand above another one.
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    if (isKept(index) || !isKept(index + 1)) continue;
    const [line, below] = [lines[index]!, lines[index + 1]!];
    if (!isHeadOf(line, below)) continue;
    const isLink = line.hints!.linkDensity > MOST_LINKS;
    const isHead = MEAGRE.has(labels[index]!.role)
      ? !isLink || isKept(index - 1)
      : !isLink && isAbove(line, below) && isKept(textAbove[index]!);
    if (isHead) whole[index] = HEAD;
  }
  return whole;
}

function isHeadOf({ hints }: MeasuredLine, below: MeasuredLine): boolean {
  return hints !== undefined && levelOf({ hints }) > 1 && isBeside(below, hints.block);
}

/** Whether what stands below a heading is a part of it: text, or the heading of a smaller part. */
function isAbove(head: MeasuredLine, below: MeasuredLine): boolean {
  const level = levelOf(below);
  return level === 0 || level > levelOf(head);
}

function levelOf({ hints }: Pick<MeasuredLine, 'hints'>): number {
  return hints ? headingLevel(hints.block) : 0;
}
