import { type Label, labelBy } from '../core/label.js';
import { headingLevel } from '../core/page-element.js';
import type { Role } from '../core/role.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { lastWhere } from '../features/places.js';
import { isPhrase } from '../features/read-phrases.js';
import { isBeside } from './is-beside.js';
import { isProse } from './is-prose.js';
import { mayHeadPart, mayHeadText } from './may-head-part.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

const HEAD = labelBy('body', SHAPE_VERDICTS.HEAD);
/** Roles of headings that say the same as others, or little: `What we like`. */
const MEAGRE: ReadonlySet<Role> = new Set(['other', 'duplicate']);
/** Headings of other stories are links. */
const MOST_LINKS = 0.5;

/**
 * A heading of a page's markup stays with what it stands above: where the line below it, in the
 * same element, is kept, it is kept as well. One that is a link is where the line above is kept
 * too; one that a rule takes for a label and whose words may head a part (`Background`), where the
 * text above is. Elsewhere a line with such words is kept between two paragraphs that are, but not
 * above the last line: there it heads the fine print. A heading that many articles share
 * (`Conclusion`) stays where the lines around it do.
 */
export function keepSectionHeads(
  lines: readonly MeasuredLine[],
  labels: readonly Label[],
): Label[] {
  const whole = [...labels];
  const isKept = (index: number) => whole[index]?.role === 'body';
  const textAbove = lastWhere(lines.length, (index) => levelOf(lines[index]!) === 0);
  const last = labels.findLastIndex(({ role }) => role === 'body');
  const isBetween = (index: number) =>
    [index - 1, index + 1].every((beside) => isKept(beside) && isProse(lines[beside]!));
  const isAmongKept = (index: number) => [index - 1, index + 1, index + 2].every(isKept);
  // From below: a heading may stand above another one.
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    if (isKept(index) || !isKept(index + 1)) continue;
    const [line, below] = [lines[index]!, lines[index + 1]!];
    const isMarked = isHeadOf(line, below);
    const isLink = line.hints !== undefined && line.hints.linkDensity > MOST_LINKS;
    const headsPart = isMarked
      ? mayHeadPart(line) && isAbove(line, below) && isKept(textAbove[index]!)
      : mayHeadText(line, below) && isBetween(index) && index + 1 < last;
    const isHead = MEAGRE.has(labels[index]!.role)
      ? isMarked && (!isLink || isKept(index - 1))
      : headsPart && !isLink;
    if (isHead || (isShared(line) && isAmongKept(index))) whole[index] = HEAD;
  }
  return whole;
}

function isShared(line: MeasuredLine): boolean {
  return line.hints === undefined && isPhrase(line, 'heading');
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
