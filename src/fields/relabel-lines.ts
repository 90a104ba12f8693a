import type { LabelledLine } from '../core/label.js';
import type { Role } from '../core/role.js';
import type { Anatomy } from './read-anatomy.js';

/** Roles that only this stage gives for certain. */
export type FieldRole = Extract<Role, 'title' | 'subtitle' | 'date' | 'byline'>;

/** Codes of the reasons, by role. */
const CODES: Readonly<Record<FieldRole | 'duplicate', string>> = {
  title: 'FLD001',
  subtitle: 'FLD002',
  date: 'FLD003',
  byline: 'FLD004',
  duplicate: 'FLD005',
};

/**
 * Gives the lines that hold a field the role of that field. There is one title: a line that
 * repeats it is a duplicate, and a line that was called the title and is not becomes what its
 * place makes it.
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

function relabel(line: LabelledLine, role: FieldRole | 'duplicate'): LabelledLine {
  return { ...line, role, reason: { by: 'rule', code: CODES[role] } };
}
