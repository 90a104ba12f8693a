import { groupBy } from '../core/group-by.js';
import { type Label, labelBy } from '../core/label.js';
import type { Role } from '../core/role.js';
import type { MeasuredLine } from '../features/measure-page.js';
import { SHAPE_VERDICTS } from './shape-verdicts.js';

const WHOLE = labelBy('body', SHAPE_VERDICTS.WHOLE);
/** What may stand in a cell of a table and is none of its data. */
const FURNITURE: ReadonlySet<Role> = new Set(['icon', 'share', 'advert']);

/** Code and tables are of use as a whole only: where half of one is kept, all of it is. */
export function keepWholeParts(lines: readonly MeasuredLine[], labels: readonly Label[]): Label[] {
  const whole = [...labels];
  const parts = groupBy(
    lines.filter(({ part }) => part),
    ({ part }) => part?.whole,
  );
  for (const own of parts.values()) {
    const lost = own.filter(({ index }) => labels[index]!.role !== 'body');
    if (charactersOf(lost) * 2 > charactersOf(own)) continue;
    for (const { index, part } of lost) {
      if (part!.of === 'code' || !FURNITURE.has(labels[index]!.role)) whole[index] = WHOLE;
    }
  }
  return whole;
}

function charactersOf(lines: readonly MeasuredLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
