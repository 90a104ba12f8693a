import { measureLines } from '../../src/clean.js';
import type { Label } from '../../src/core/label.js';
import type { Page } from '../../src/core/page.js';
import type { Role } from '../../src/core/role.js';
import type { MeasuredLine } from '../../src/features/measure-page.js';

/** The texts of a page that are kept once `keep` has seen the roles that judges gave them. */
export function keptBy(
  keep: (lines: readonly MeasuredLine[], labels: readonly Label[]) => readonly Label[],
  page: Page,
  roleOf: (text: string) => Role,
): string[] {
  const { lines } = measureLines(page);
  const labels = lines.map(
    ({ text }): Label => ({ role: roleOf(text), reason: { by: 'model', score: 0.5 } }),
  );
  const kept = keep(lines, labels);
  return lines.flatMap(({ text }, index) => (kept[index]?.role === 'body' ? [text] : []));
}
