import { type Label, labelBy } from '../core/label.js';
import { headingLevel } from '../core/page-element.js';
import type { Role } from '../core/role.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { isBeside } from './is-beside.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

const HEAD = labelBy('body', SHAPE_VERDICTS.HEAD);
/** Roles of headings that say the same as others, or little: `What we like`. */
const MEAGRE: ReadonlySet<Role> = new Set(['other', 'duplicate']);
/** Headings of other stories are links. */
const MOST_LINKS = 0.5;

/**
 * A heading of a page's markup stays with what it stands above: where the line below it, in the
 * same element, is kept, it is kept as well; one that is a link, where the line above is kept too.
 */
export function keepSectionHeads(
  lines: readonly MeasuredLine[],
  labels: readonly Label[],
): Label[] {
  const whole = [...labels];
  const isKept = (index: number) => whole[index]?.role === 'body';
  // From below: a heading may stand above another one.
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    if (!MEAGRE.has(labels[index]!.role) || !isKept(index + 1)) continue;
    if (!isHeadOf(lines[index]!, lines[index + 1]!)) continue;
    const isLink = lines[index]!.hints!.linkDensity > MOST_LINKS;
    if (!isLink || isKept(index - 1)) whole[index] = HEAD;
  }
  return whole;
}

function isHeadOf({ hints }: MeasuredLine, below: MeasuredLine): boolean {
  return hints !== undefined && headingLevel(hints.block) > 1 && isBeside(below, hints.block);
}
