import { type LabelledLine, labelBy } from '../core/label.js';
import { FIELD_VERDICTS, type FieldRole } from './field-verdicts.js';
import type { Anatomy } from './read-anatomy.js';

/**
 * Gives the lines that hold a field the role of that field. There is one title: a line that
 * repeats it is a duplicate.
 */
export function relabelLines(
  anatomy: Anatomy,
  lines: readonly LabelledLine[],
  roles: ReadonlyMap<number, FieldRole>,
): LabelledLine[] {
  const titleAt = [...roles].find(([, role]) => role === 'title')?.[0] ?? -1;
  const title = anatomy.lines[titleAt];
  const repeats = new Set(title ? anatomy.repeats.get(title.key) : []);
  return lines.map((line, index) => {
    const role = roles.get(index);
    if (role) return relabel(line, role);
    if (repeats.has(index)) return relabel(line, 'duplicate');
    return line;
  });
}

function relabel(line: LabelledLine, role: FieldRole): LabelledLine {
  return { ...line, ...labelBy(role, FIELD_VERDICTS[role]) };
}
