import type { Label } from '../core/label.js';
import type { MeasuredPage } from '../features/measure-page.js';
import { loadLexicon } from './lexicon.js';
import { RULES } from './rules/index.js';

/** What the rules say of each line; null where none is certain. */
export function judgeByRules(page: MeasuredPage): (Label | null)[] {
  const lexicon = loadLexicon();
  return page.lines.map((line) => {
    const rule = RULES.find(({ matches }) => matches(line, lexicon, page));
    return rule ? { role: rule.role, reason: { by: 'rule', code: rule.code } } : null;
  });
}
