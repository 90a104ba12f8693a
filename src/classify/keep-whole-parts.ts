import { charactersIn } from '../core/characters-in.js';
import { groupBy } from '../core/group-by.js';
import { type Label, labelBy } from '../core/label.js';
import type { Role } from '../core/role.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

const WHOLE = labelBy('body', SHAPE_VERDICTS.WHOLE);
/** What may stand in a cell of a table and is none of its data. */
const FURNITURE: ReadonlySet<Role> = new Set(['icon', 'share', 'advert']);

/**
 * Code and tables are of use as a whole only: where half of one is kept, all of it is. So is what
 * markup calls code, between lines of the article, however little it reads like one; in text it may
 * be a script of the page.
 */
export function keepWholeParts(lines: readonly MeasuredLine[], labels: readonly Label[]): Label[] {
  const whole = [...labels];
  const parts = groupBy(
    lines.filter(({ part }) => part),
    ({ part }) => part?.whole,
  );
  const isLost = ({ index }: MeasuredLine) => labels[index]!.role !== 'body';
  for (const own of parts.values()) {
    const lost = own.filter(isLost);
    const isCode = own[0]!.part?.of === 'code';
    const isMostlyLost = charactersIn(lost) * 2 > charactersIn(own);
    const isMarkedCode = isCode && own[0]!.hints !== undefined;
    if (isMostlyLost && !(isMarkedCode && isInside(own, labels))) continue;
    for (const { index } of lost) {
      if (isCode || !FURNITURE.has(labels[index]!.role)) whole[index] = WHOLE;
    }
  }
  return whole;
}

/** Lines around code that may be about it, such as its name. */
const NEAR = 3;

function isInside(own: readonly MeasuredLine[], labels: readonly Label[]): boolean {
  const [first, last] = [own[0]!.index, own.at(-1)!.index];
  const holdsBody = (from: number, to: number) =>
    labels.slice(Math.max(0, from), to).some(({ role }) => role === 'body');
  return holdsBody(first - NEAR, first) && holdsBody(last + 1, last + 1 + NEAR);
}
